package org.trigpoint.desktop.welcome;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Session;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What one can begin with.
final class WelcomeViewModel {
    private final Session session;
    private final @Nullable Path sample;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    /// @param sample the folder of sample data; `null` when it is not with the program
    WelcomeViewModel(Session session, @Nullable Path sample) {
        this.session = session;
        this.sample = sample;
    }

    void refresh() {
        recent.setAll(session.preferences().remembered());
    }

    /// Whether a workspace opened before is still where it was.
    static boolean isThere(Path workspace) {
        return Files.isRegularFile(workspace);
    }

    /// Forgets one that is gone.
    void forget(Path workspace) {
        session.preferences().forget(workspace);
        session.preferences().save();
        refresh();
    }

    boolean hasSample() {
        return sample != null;
    }

    /// The workspaces opened last, those that are gone among them.
    ObservableList<Path> recent() {
        return recent;
    }

    void openSample() {
        if (sample != null) {
            session.openSample(sample);
        }
    }

    void open(Path workspace) {
        session.open(workspace);
    }

    void create(Path workspace) {
        session.create(workspace);
    }
}
