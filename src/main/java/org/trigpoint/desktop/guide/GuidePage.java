package org.trigpoint.desktop.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page of the guide: its contents on the left, its text on the right.
final class GuidePage extends HBox {
    private static final double LINE = 640;

    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);

    GuidePage(String file) {
        setSpacing(16);
        setId("guide");
        VBox contents = new VBox();
        contents.getStyleClass().add("guide-contents");
        contents.setMinWidth(200);
        contents.setPrefWidth(220);
        text.getStyleClass().add("guide-text");
        text.setMaxWidth(LINE);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("User guide");
        scroll.setFocusTraversable(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        for (Block block : Markdown.read(resource(file))) {
            Node node = node(block);
            text.getChildren().add(node);
            if (block instanceof Block.Heading(int level, String words) && level == 2) {
                contents.getChildren().add(link(words, node));
            }
        }
        getChildren().addAll(contents, scroll);
    }

    private Hyperlink link(String words, Node heading) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            double room = text.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : heading.getBoundsInParent().getMinY() / room);
        });
        return link;
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> label(heading.text(), heading.level() == 1 ? "question" : "strong");
            case Block.Paragraph paragraph -> label(paragraph.text(), "guide-paragraph");
            case Block.Item item -> {
                Label dot = new Label("•");
                dot.setMinWidth(USE_PREF_SIZE);
                Label words = label(item.text(), "guide-paragraph");
                HBox.setHgrow(words, Priority.ALWAYS);
                yield new HBox(8, dot, words);
            }
            case Block.Code code -> label(code.text(), "guide-code");
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static GridPane table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                Label cell = label(table.rows().get(row).get(column), row == 0 ? "card-title" : "guide-paragraph");
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private static Node picture(Block.Picture picture) {
        try (InputStream in = GuidePage.class.getResourceAsStream(picture.file())) {
            if (in == null) {
                return label(picture.words(), "quiet");
            }
            ImageView view = new ImageView(new Image(in));
            view.setPreserveRatio(true);
            view.setFitWidth(LINE - 40);
            view.setAccessibleText(picture.words());
            List<Node> parts = new ArrayList<>(List.of(view, label(picture.words(), "caption")));
            return new VBox(4, parts.toArray(Node[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file beside this class; a sentence in its place where it is missing.
    static String resource(String file) {
        try (InputStream in = GuidePage.class.getResourceAsStream(file)) {
            return in == null
                    ? "The guide is not with this program."
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
