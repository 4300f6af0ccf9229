package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.work.Work;

import javafx.scene.Scene;
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
        Work work = commands.desk().session().work();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(work);
            }
        });
    }

    private static void escape(Work work) {
        if (work.activityProperty().get() != null) {
            work.cancel();
        } else {
            work.dismiss();
        }
    }

    private static void put(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
