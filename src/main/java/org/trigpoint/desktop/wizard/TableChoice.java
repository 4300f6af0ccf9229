package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.control.Choice;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;

/// Which of the tables a step speaks of; hidden while there is only one.
final class TableChoice extends HBox {
    TableChoice(WizardViewModel model) {
        Choice<IncomingTable> choice = new Choice<>("_Table", model.tables(), IncomingTable::source);
        choice.bind(model.selectedProperty());
        getChildren().add(choice);
        ObservableValue<Boolean> several = javafx.beans.binding.Bindings.size(model.tables()).greaterThan(1);
        visibleProperty().bind(several);
        managedProperty().bind(several);
    }
}
