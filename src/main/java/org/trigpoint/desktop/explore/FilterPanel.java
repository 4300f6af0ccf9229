package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.explore.Exploration;

import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What is asked for: data set, areas, hours, days, categories, and any other column.
final class FilterPanel extends VBox {
    private final ExploreViewModel model;
    private final TextField find = new TextField();
    private final ListView<Exploration.What> categories = new ListView<>();

    FilterPanel(ExploreViewModel model) {
        this.model = model;
        getStyleClass().add("filters");
        setMinWidth(264);
        setPrefWidth(264);
        ComboBox<Dataset> dataset = box(model.datasets(), Dataset::title);
        dataset.setId("explore-dataset");
        dataset.valueProperty().bindBidirectional(model.filters().datasetProperty());
        ComboBox<AreaType> unit = box(model.units(), AreaType::title);
        unit.setId("explore-unit");
        unit.valueProperty().bindBidirectional(model.filters().unitProperty());
        ComboBox<Hours> hours = box(FXCollections.observableArrayList(Hours.values()), Hours::title);
        hours.setId("explore-hours");
        hours.valueProperty().bindBidirectional(model.filters().hoursProperty());
        ComboBox<Days> days = box(FXCollections.observableArrayList(Days.values()), Days::title);
        days.setId("explore-days");
        days.valueProperty().bindBidirectional(model.filters().daysProperty());
        getChildren().addAll(named("_Data set", dataset), named("Counted _by", unit), named("_Hours", hours),
                named("Da_ys", days), categoryList(), other());
    }

    private static <T> ComboBox<T> box(ObservableList<T> items, Function<T, String> title) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : title.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        return box;
    }

    private static VBox named(String name, Region control) {
        Label label = new Label(name);
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        label.getStyleClass().addAll("quiet", "caption");
        control.setAccessibleText(name.replace("_", ""));
        return new VBox(2, label, control);
    }

    private VBox categoryList() {
        FilteredList<Exploration.What> found = new FilteredList<>(model.found().categories());
        find.setId("find");
        find.setPromptText("Find a category");
        find.textProperty()
                .subscribe(text -> found.setPredicate(what -> what.category()
                        .name()
                        .toLowerCase(java.util.Locale.UK)
                        .contains(text.toLowerCase(java.util.Locale.UK))));
        categories.setId("explore-categories");
        categories.getStyleClass().add("checks");
        categories.setItems(found);
        categories.setCellFactory(_ -> new Cell());
        categories.setOnKeyPressed(event -> {
            Exploration.What chosen = categories.getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                toggle(chosen);
            }
        });
        model.filters().conditions().addListener((ListChangeListener<Condition>) _ -> categories.refresh());
        VBox.setVgrow(categories, Priority.ALWAYS);
        categories.setMinHeight(96);
        find.setAccessibleText("Find a category");
        VBox box = named("_Categories", categories);
        box.getChildren().add(1, find);
        box.setSpacing(4);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void toggle(Exploration.What what) {
        if (model.filters().isChosen(what)) {
            model.filters().leave(what);
        } else {
            model.filters().choose(what);
        }
    }

    private VBox other() {
        TextField typed = new TextField();
        typed.setId("explore-other");
        typed.setPromptText("outcome=Charged");
        typed.setOnAction(_ -> {
            if (model.add(typed.getText())) {
                typed.clear();
            }
        });
        return named("Any _other column", typed);
    }

    private final class Cell extends ListCell<Exploration.What> {
        @Override
        protected void updateItem(Exploration.@Nullable What what, boolean empty) {
            super.updateItem(what, empty);
            setGraphic(empty || what == null ? null : line(what));
        }

        private HBox line(Exploration.What what) {
            CheckBox tick = new CheckBox(what.category().name());
            tick.setMnemonicParsing(false);
            tick.setFocusTraversable(false);
            tick.setSelected(model.filters().isChosen(what));
            tick.setOnAction(_ -> toggle(what));
            tick.setMinWidth(0);
            HBox.setHgrow(tick, Priority.ALWAYS);
            tick.setMaxWidth(Double.MAX_VALUE);
            Label count = new Label(NumberText.of(what.count()));
            count.getStyleClass().addAll("quiet", "caption");
            count.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(8, tick, count);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            line.setPrefWidth(0);
            return line;
        }
    }
}
