package org.trigpoint.desktop;

import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.search.Hit;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import java.util.List;
import javafx.beans.property.ObjectProperty;

/// What can be done from anywhere in the window.
final class Commands {
    private final Desk desk;
    private final ObjectProperty<Theme> theme;
    private final Runnable help;
    private Runnable find = () -> {};
    private Runnable search = () -> {};

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

    void createSealed() {
        desk.files().workspaceToMake().ifPresent(desk.session().door()::createSealed);
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

    /// Says how words are found in a table, and how everything is searched.
    void findWith(Runnable inTable, Runnable everywhere) {
        find = inTable;
        search = everywhere;
    }

    void find() {
        find.run();
    }

    void search() {
        search.run();
    }

    /// What can be done from anywhere, as the search offers it.
    List<Hit> actions() {
        return List.of(new Hit("Open a workspace", "Action · Ctrl+O", this::open),
                new Hit("Make a new workspace", "Action · Ctrl+N", this::create),
                new Hit("Make a new workspace with a passphrase", "Action", this::createSealed),
                new Hit("Lock the workspace", "Action · Ctrl+L", desk.session().door()::lock),
                new Hit("Import files", "Action · Ctrl+I", this::importFiles),
                new Hit("Undo the last change", "Action · Ctrl+Z", desk.session().edits()::undo),
                new Hit("Find in the table", "Action · Ctrl+F", this::find),
                new Hit("Light or dark colours", "Action", this::switchTheme),
                new Hit("Help and user guide", "Action · F1", this::help));
    }

    void help() {
        help.run();
    }
}
