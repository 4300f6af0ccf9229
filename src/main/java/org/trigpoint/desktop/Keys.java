package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work anywhere in the window.
final class Keys {
    private Keys() {}

    static void install(Scene scene, Commands commands) {
        put(scene, KeyCode.O, commands::open);
        put(scene, KeyCode.N, commands::create);
        put(scene, KeyCode.I, commands::importFiles);
        put(scene, KeyCode.F, commands::find);
        put(scene, KeyCode.K, commands::search);
        put(scene, KeyCode.L, commands.desk().session().door()::lock);
        put(scene, KeyCode.Z, commands.desk().session().edits()::undo);
        Destination[] destinations = Destination.values();
        for (int i = 0; i < Math.min(destinations.length, 10); i++) {
            Destination destination = destinations[i];
            put(scene, KeyCode.valueOf("DIGIT" + (i + 1) % 10),
                    () -> commands.desk().session().navigation().go(destination));
        }
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), commands::help);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, Keys::leaveTextByTab);
        Session session = commands.desk().session();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(session);
            }
        });
    }

    /// The Tab key leads out of a text of several lines, as out of any other control; nobody writes tabs here.
    private static void leaveTextByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && event.getTarget() instanceof TextArea text) {
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static void escape(Session session) {
        if (session.work().activityProperty().get() != null) {
            session.work().cancel();
        } else if (session.inquiry().askedProperty().get() != null) {
            session.inquiry().end();
        } else {
            session.work().dismiss();
        }
    }

    private static void put(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
