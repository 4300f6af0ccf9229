package org.trigpoint.desktop.guide;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The help over the window: keys, the user guide, and about the program.
public final class HelpSheet extends StackPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;

    private final Button close = new Button("_Close");
    private final StackPane body = new StackPane();
    private final ToggleGroup pages = new ToggleGroup();

    /// A closed sheet.
    public HelpSheet() {
        getStyleClass().addAll("veil", "sheet-veil");
        setVisible(false);
        setId("help-sheet");
        close.setOnAction(_ -> setVisible(false));
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                setVisible(false);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox sheet = new VBox(header(), body);
        sheet.getStyleClass().addAll("card", "sheet");
        sheet.setMaxSize(WIDTH, HEIGHT);
        getChildren().add(sheet);
    }

    /// Opens it at the guide.
    public void open() {
        setVisible(true);
        if (body.getChildren().isEmpty()) {
            ((ToggleButton) pages.getToggles().getFirst()).fire();
        }
        close.requestFocus();
    }

    private HBox header() {
        Label title = new Label("Help");
        title.getStyleClass().add("question");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(8, title, page("User guide", "help-guide", () -> new GuidePage("guide.md")),
                page("Screens and keys", "help-keys", KeysPage::new), page("About", "help-about", AboutPage::new), gap,
                close);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private ToggleButton page(String name, String id, Supplier<Node> page) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().setAll("step");
        button.setId(id);
        button.setToggleGroup(pages);
        button.setOnAction(_ -> {
            button.setSelected(true);
            body.getChildren().setAll(page.get());
        });
        return button;
    }
}
