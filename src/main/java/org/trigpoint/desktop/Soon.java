package org.trigpoint.desktop;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Does something a moment after the last of several changes.
final class Soon {
    private static final Duration MOMENT = Duration.seconds(1);

    private Soon() {}

    /// Acts once whenever a value has changed and then rested for a moment; on the screen's thread.
    static void after(ObservableValue<?> value, Runnable action) {
        PauseTransition pause = new PauseTransition(MOMENT);
        pause.setOnFinished(_ -> action.run());
        value.subscribe((_, _) -> pause.playFromStart());
    }
}
