package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import java.nio.file.Path;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window going once through the sample assessment and every screen by itself, so that the Java runtime can keep what
/// it learnt for later starts. The build runs it to make `lib/desktop.aot`; nothing else does.
public final class DesktopRehearsal extends DesktopApplication {
    private static final Duration A_SCREEN = Duration.seconds(2);
    private static final Duration PATIENCE = Duration.minutes(5);

    /// Goes through the screens and ends.
    ///
    /// @param sample the folder of sample data
    /// @throws IllegalStateException when the sample does not open in five minutes
    public static void run(Path sample) {
        Application.launch(DesktopRehearsal.class, "--sample=" + sample);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        Session session = session();
        Timeline late = new Timeline(new KeyFrame(PATIENCE, _ -> {
            throw new IllegalStateException("the sample did not open");
        }));
        late.setOnFinished(_ -> Platform.exit());
        late.play();
        session.scopeProperty().subscribe(scope -> {
            if (scope != null) {
                late.stop();
                visitEveryScreen(session);
            }
        });
        session.openSample(Path.of(getParameters().getNamed().get("sample")));
    }

    private static void visitEveryScreen(Session session) {
        Timeline visits = new Timeline();
        Duration at = A_SCREEN;
        for (Destination destination : Destination.values()) {
            visits.getKeyFrames().add(new KeyFrame(at, _ -> session.navigation().go(destination)));
            at = at.add(A_SCREEN);
        }
        visits.getKeyFrames().add(new KeyFrame(at, _ -> Platform.exit()));
        visits.play();
    }
}
