package org.trigpoint.desktop.search;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Session;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A field over the window, and below it what the words typed find.
public final class SearchSheet extends StackPane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;

    private final SearchViewModel model;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();

    /// @param actions what can be done from anywhere
    public SearchSheet(Session session, List<Hit> actions) {
        model = new SearchViewModel(session, actions);
        getStyleClass().addAll("veil", "search-veil");
        setId("search");
        setAlignment(Pos.TOP_CENTER);
        visibleProperty().bind(model.openProperty());
        field.setId("search-field");
        field.setPromptText("Search screens, places, categories, files and actions");
        field.setAccessibleText("Search everything");
        field.textProperty().bindBidirectional(model.typedProperty());
        list.setId("search-found");
        list.setAccessibleText("Found");
        list.getStyleClass().add("checks");
        list.setFocusTraversable(false);
        list.setItems(model.found());
        list.setPlaceholder(new Label("Nothing of this name."));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> model.choose(list.getSelectionModel().getSelectedItem()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = new VBox(12, field, list);
        sheet.getStyleClass().addAll("card", "card-content");
        sheet.setMaxSize(WIDTH, HEIGHT);
        getChildren().add(sheet);
        model.found().addListener((javafx.collections.ListChangeListener<Hit>) _ -> list.getSelectionModel().select(0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                model.close();
            }
        });
    }

    /// Opens it with the field ready.
    public void open() {
        model.open();
        field.requestFocus();
    }

    private void keys(KeyEvent event) {
        MultipleSelectionModel<Hit> chosen = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> chosen.selectNext();
            case UP -> chosen.selectPrevious();
            case ENTER -> model.choose(chosen.getSelectedItem());
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, chosen.getSelectedIndex() - 4));
        event.consume();
    }

    private static final class Cell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : line(hit));
        }

        private static HBox line(Hit hit) {
            Label name = new Label(hit.name());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label kind = new Label(hit.kind());
            kind.getStyleClass().addAll("quiet", "caption");
            HBox line = new HBox(12, name, gap, kind);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(0);
            return line;
        }
    }
}
