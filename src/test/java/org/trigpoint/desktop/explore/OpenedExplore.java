package org.trigpoint.desktop.explore;

import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;

import java.nio.file.Path;

/// Explore on the workspace of [Desktops] with its boundaries, asked of all incidents.
///
/// @param session its session
/// @param model what the screen shows
record OpenedExplore(Session session, ExploreViewModel model) implements AutoCloseable {
    static OpenedExplore in(Path folder) {
        Session session = Desktops.session(folder);
        Path workspace = Desktops.workspace(folder);
        Desktops.addBoundaries(workspace);
        session.open(workspace);
        ExploreViewModel model = new ExploreViewModel(session);
        model.show(session.scopeProperty().get());
        return new OpenedExplore(session, model);
    }

    @Override
    public void close() {
        session.close();
    }
}
