package org.trigpoint.desktop.control;

import org.trigpoint.desktop.session.Scope;

import javafx.scene.Node;

/// One screen of the window.
public interface Screen {
    /// What is seen.
    Node node();

    /// Brings the screen up to date; called when it is shown, and while it is shown whenever the scope changes.
    void show(Scope scope);
}
