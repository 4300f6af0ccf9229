package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.intake.Password;
import org.trigpoint.workspace.TableReport;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tables found in the files offered, which of them come in, and the one that the steps speak of.
final class Incoming {
    private final ObservableList<IncomingTable> tables = FXCollections.observableArrayList();
    private final ObservableList<TableReport.Refused> refused = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IncomingTable> selected = new SimpleObjectProperty<>();
    private final BooleanProperty locked = new SimpleBooleanProperty();

    ObservableList<IncomingTable> tables() {
        return tables;
    }

    /// What cannot come in, and why.
    ObservableList<TableReport.Refused> refused() {
        return refused;
    }

    ObjectProperty<@Nullable IncomingTable> selectedProperty() {
        return selected;
    }

    /// Whether one of the files wants a password.
    BooleanProperty lockedProperty() {
        return locked;
    }

    /// Forgets what was found.
    void clear() {
        tables.clear();
        refused.clear();
        locked.set(false);
        selected.set(null);
    }

    /// Takes what was found: a single table is ticked, and one that needs a look is selected.
    void take(Findings found) {
        tables.setAll(found.tables());
        refused.setAll(found.refused());
        locked.set(refused.stream().anyMatch(left -> Password.wouldOpen(left.reason())));
        if (tables.size() == 1) {
            tables.getFirst().includedProperty().set(true);
        }
        selected.set(tables.isEmpty() ? null : firstToLookAt());
    }

    /// The first table that needs a look, or the first of all.
    private IncomingTable firstToLookAt() {
        return tables.stream()
                .filter(table -> table.readAsProperty().get() instanceof ReadAs.Described)
                .findFirst()
                .orElse(tables.getFirst());
    }

    /// The tables that are ticked.
    List<IncomingTable> included() {
        return tables.stream().filter(table -> table.includedProperty().get()).toList();
    }

    /// What is still missing before anything can be checked, as a sentence; empty when nothing is.
    String missing() {
        return included().stream()
                .filter(table -> !table.missing().isEmpty())
                .findFirst()
                .map(table -> table.source() + ": " + table.missing())
                .orElse("");
    }

    /// One sentence on what was found.
    String found() {
        long known = tables.stream().filter(table -> table.readAsProperty().get() instanceof ReadAs.Known).count();
        return NumberText.of(tables.size()) + (tables.size() == 1 ? " table" : " tables") + " found, "
                + NumberText.of(known) + " recognised.";
    }
}
