package org.trigpoint.desktop;

import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import javafx.beans.property.ObjectProperty;

/// What can be done from anywhere in the window.
final class Commands {
    private final Desk desk;
    private final ObjectProperty<Theme> theme;
    private final Runnable help;

    /// @param theme the theme in use, which [Desk#theme()] only shows
    /// @param help shows the help
    Commands(Desk desk, ObjectProperty<Theme> theme, Runnable help) {
        this.desk = desk;
        this.theme = theme;
        this.help = help;
    }

    Desk desk() {
        return desk;
    }

    void open() {
        desk.files().workspaceToOpen().ifPresent(desk.session()::open);
    }

    void create() {
        desk.files().workspaceToMake().ifPresent(desk.session()::create);
    }

    /// Imports files once a workspace is open.
    void importFiles() {
        Session session = desk.session();
        if (session.scopeProperty().get() == null) {
            return;
        }
        session.navigation().go(Destination.DATA);
        session.offer(desk.files().filesToImport());
    }

    void switchTheme() {
        theme.set(theme.get().other());
        desk.session().preferences().put("theme", theme.get().name());
    }

    void help() {
        help.run();
    }
}
