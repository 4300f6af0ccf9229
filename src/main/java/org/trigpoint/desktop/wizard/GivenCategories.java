package org.trigpoint.desktop.wizard;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.intake.layout.SavedCategories.Given;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The words that the analyst gave a category before, to take one back; hidden while there are none.
final class GivenCategories extends HBox {
    private final WizardViewModel model;
    private final ObservableList<Given> given = FXCollections.observableArrayList();
    private final Choice<Given> choice = new Choice<>("_Given", given,
            one -> "“" + one.words() + "” is " + one.category().name());

    GivenCategories(WizardViewModel model) {
        super(8);
        this.model = model;
        choice.box().setId("category-given");
        choice.box().setMaxWidth(Double.MAX_VALUE);
        choice.box().setMinWidth(80);
        choice.setMinWidth(80);
        HBox.setHgrow(choice.box(), Priority.ALWAYS);
        HBox.setHgrow(choice, Priority.ALWAYS);
        Button takeBack = new Button("Take _back", Icon.of(Feather.CORNER_UP_LEFT));
        takeBack.setId("category-take-back");
        takeBack.setMinWidth(USE_PREF_SIZE);
        takeBack.setOnAction(_ -> takeBack());
        getChildren().addAll(choice, takeBack);
        model.sample().valueProperty().subscribe(this::list);
        list();
    }

    private void list() {
        given.setAll(model.words().given());
        if (!given.isEmpty()) {
            choice.box().getSelectionModel().selectFirst();
        }
        setVisible(!given.isEmpty());
        setManaged(!given.isEmpty());
    }

    private void takeBack() {
        Given chosen = choice.box().getValue();
        if (chosen != null) {
            model.takeBack(chosen);
        }
    }
}
