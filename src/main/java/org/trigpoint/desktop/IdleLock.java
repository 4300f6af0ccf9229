package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks a workspace that has a passphrase when nobody touched the window for a while.
final class IdleLock {
    private final Session session;
    private final PauseTransition idle = new PauseTransition();

    private IdleLock(Session session) {
        this.session = session;
        idle.setOnFinished(_ -> lock());
    }

    static void watch(Scene scene, Session session) {
        IdleLock lock = new IdleLock(session);
        scene.addEventFilter(InputEvent.ANY, _ -> lock.begin());
        session.scopeProperty().subscribe(lock::arm);
    }

    private void arm(@Nullable Scope scope) {
        idle.stop();
        if (scope != null && scope.contents().state().sealed() && scope.contents().stored().lockMinutes() > 0) {
            idle.setDuration(Duration.minutes(scope.contents().stored().lockMinutes()));
            idle.play();
        }
    }

    private void begin() {
        arm(session.scopeProperty().get());
    }

    private void lock() {
        if (session.work().activityProperty().get() == null) {
            session.door().lock();
        } else {
            idle.playFromStart(); // long work is not cut off from its workspace
        }
    }
}
