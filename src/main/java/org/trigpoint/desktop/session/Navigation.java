package org.trigpoint.desktop.session;

import org.trigpoint.model.Dataset;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which screen is shown, and which data set it speaks of where it speaks of one.
public final class Navigation {
    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>(Destination.HOME);
    private final ObjectProperty<Dataset> dataset = new SimpleObjectProperty<>(Dataset.CRIME);

    /// The screen shown.
    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    /// The data set in view.
    public ObjectProperty<Dataset> datasetProperty() {
        return dataset;
    }

    /// Goes to a screen.
    public void go(Destination to) {
        destination.set(to);
    }

    /// Goes to a screen with a data set in view.
    public void go(Destination to, Dataset about) {
        dataset.set(about);
        destination.set(to);
    }
}
