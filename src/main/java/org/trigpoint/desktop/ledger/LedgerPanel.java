package org.trigpoint.desktop.ledger;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Copies;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.figure.NumberText;
import org.trigpoint.question.Provenance;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where does this come from? Beside the screen: the number, what it means, and the files it was counted from.
public final class LedgerPanel extends VBox {
    private static final double WIDTH = 320;
    /// A sentence heads the panel itself.
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final LedgerViewModel model;
    private final Label value = new Label();
    private final Label name = new Label();
    private final VBox facts = new VBox();
    private final VBox batches = new VBox();
    private final Button close = new Button(null, Icon.of(Feather.X));

    /// A closed panel; it opens when a number is asked about.
    public LedgerPanel(Session session) {
        model = new LedgerViewModel(session);
        setId("figure-ledger");
        getStyleClass().add("ledger-panel");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        value.getStyleClass().add("number-large");
        value.setId("ledger-value");
        for (Label label : List.of(value, name)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        value.managedProperty().bind(value.visibleProperty());
        name.getStyleClass().add("ledger-name");
        facts.getStyleClass().add("lines");
        batches.getStyleClass().add("lines");
        batches.setId("ledger-batches");
        VBox content = new VBox(value, name, facts, batches);
        content.getStyleClass().add("ledger-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), scroll);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.askedProperty().subscribe(this::show);
        model.provenance().valueProperty().subscribe(this::list);
        model.provenance().refusalProperty().subscribe(this::refuse);
    }

    private HBox header() {
        Label title = new Label("Where does this come from?");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button copy = new Button(null, Icon.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon");
        copy.setAccessibleText("Copy all of this");
        copy.setTooltip(new javafx.scene.control.Tooltip("Copy all of this"));
        copy.setOnAction(_ -> Copies.toClipboard(Copies.text(List.of("What", "Says", "Rows"), model.lines())));
        close.setId("ledger-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close");
        close.setOnAction(_ -> model.close());
        HBox header = new HBox(4, title, copy, close);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show(@Nullable FigureAsked figure) {
        setVisible(figure != null);
        facts.getChildren().clear();
        if (figure != null) {
            value.setText(figure.value());
            value.setVisible(!figure.value().isEmpty());
            name.pseudoClassStateChanged(ALONE, figure.value().isEmpty());
            name.setText(figure.name());
            figure.facts().forEach(fact -> facts.getChildren().add(line(fact.name(), fact.words())));
        }
    }

    private static Node line(String title, String words) {
        Label heading = new Label(title);
        heading.getStyleClass().addAll("quiet", "caption");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return new VBox(heading, text);
    }

    private void refuse(String why) {
        if (!why.isEmpty()) {
            batches.getChildren().setAll(line("Counted from", why));
        }
    }

    private void list(@Nullable Provenance found) {
        batches.getChildren().clear();
        if (found == null) {
            return;
        }
        String heading = found.parts().isEmpty()
                ? "Counted from"
                : NumberText.of(found.total()) + " rows of " + found.parts().size()
                        + (found.parts().size() == 1 ? " batch" : " batches");
        Label title = new Label(heading);
        title.getStyleClass().addAll("quiet", "caption");
        batches.getChildren().add(title);
        if (found.parts().isEmpty()) {
            batches.getChildren().add(new Label("No imported row; the number is zero."));
        }
        found.parts().forEach(part -> batches.getChildren().add(link(part)));
    }

    private Node link(Provenance.Part part) {
        Hyperlink file = new Hyperlink(LedgerViewModel.file(part));
        file.setWrapText(true);
        file.setMinHeight(USE_PREF_SIZE);
        file.setAccessibleText("Batch " + part.batch().id() + ", " + file.getText() + ": show it under Data");
        file.setOnAction(_ -> model.open(part));
        Label below = new Label("Batch " + part.batch().id() + ", received " + LedgerViewModel.received(part) + ", "
                + NumberText.of(part.counted()) + (part.counted() == 1 ? " row" : " rows"));
        below.getStyleClass().addAll("quiet", "caption");
        below.setWrapText(true);
        return new VBox(file, below);
    }
}
