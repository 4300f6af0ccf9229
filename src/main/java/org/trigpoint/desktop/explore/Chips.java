package org.trigpoint.desktop.explore;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.model.Condition;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// The filters chosen, each taken away with a press.
final class Chips extends FlowPane {
    private final ExploreViewModel model;

    Chips(ExploreViewModel model) {
        super(8, 6);
        this.model = model;
        setId("chips");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        model.filters().conditions().addListener((ListChangeListener<Condition>) _ -> show());
        model.filters().hoursProperty().subscribe(_ -> show());
        model.filters().daysProperty().subscribe(_ -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        for (Condition condition : model.filters().conditions()) {
            add(words(condition), () -> model.filters().conditions().remove(condition));
        }
        if (model.filters().hoursProperty().get() != Hours.ANY) {
            add(model.filters().hoursProperty().get().title(), () -> model.filters().hoursProperty().set(Hours.ANY));
        }
        if (model.filters().daysProperty().get() != Days.ANY) {
            add(model.filters().daysProperty().get().title(), () -> model.filters().daysProperty().set(Days.ANY));
        }
        boolean any = !getChildren().isEmpty();
        setManaged(any);
        setVisible(any);
        if (any) {
            Hyperlink clear = new Hyperlink("Clear all");
            clear.setId("clear-filters");
            clear.setOnAction(_ -> model.filters().clear());
            getChildren().add(clear);
        }
    }

    private String words(Condition condition) {
        String value = condition.column().equals("area") ? model.found().nameOf(condition.value()) : condition.value();
        return condition.column() + ": " + (value.isEmpty() ? "none" : value);
    }

    private void add(String words, Runnable away) {
        Button chip = new Button(words, Icon.of(Feather.X));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText("Remove the filter " + words);
        chip.setOnAction(_ -> away.run());
        getChildren().add(chip);
    }
}
