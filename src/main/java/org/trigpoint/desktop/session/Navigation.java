package org.trigpoint.desktop.session;

import org.trigpoint.model.Dataset;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which screen is shown, and which data set it speaks of where it speaks of one.
public final class Navigation {
    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>(Destination.HOME);
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NONE);
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

    /// What the screen was gone to for; a screen takes what concerns it.
    public ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// Says that a screen took what it was gone to for.
    public void taken() {
        subject.set(Subject.NONE);
    }

    /// Goes to a screen for something.
    public void go(Destination to, Subject about) {
        destination.set(to);
        subject.set(Subject.NONE);
        subject.set(about);
    }

    /// Goes to a screen with a data set in view.
    public void go(Destination to, Dataset about) {
        dataset.set(about);
        destination.set(to);
    }
}
