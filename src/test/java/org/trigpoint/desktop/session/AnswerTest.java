package org.trigpoint.desktop.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.work.Work;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class AnswerTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);

    /// Takes its time the first time it is asked.
    private int count() {
        int now = begun.incrementAndGet();
        asked.countDown();
        try {
            left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    @Test
    void askingGivesWayToAnotherScreenAndBeginsAnewOnTheWayBack(FxRobot robot)
            throws InterruptedException, TimeoutException {
        Session session = new Session(Work.inBackground(), Preferences.in(folder.resolve("desktop.properties")));
        Path workspace = Desktops.workspace(folder);
        robot.interact(() -> session.open(workspace));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, session.scopeProperty().isNotNull());
        robot.interact(() -> session.navigation().go(Destination.PEOPLE));
        Answer<Integer> answer = new Answer<Integer>(session, "Counting").onlyOn(Destination.PEOPLE);
        robot.interact(() -> answer.ask((_, _) -> count()));
        assertThat(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        robot.interact(() -> session.navigation().go(Destination.CHANGE));
        assertThat(answer.askingProperty().get()).isFalse();
        left.countDown();
        robot.interact(() -> session.navigation().go(Destination.PEOPLE));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, answer.valueProperty().isNotNull());
        assertThat(answer.valueProperty().get()).isEqualTo(2);

        robot.interact(() -> session.navigation().go(Destination.CHANGE));
        robot.interact(() -> session.navigation().go(Destination.PEOPLE));
        assertThat(begun).as("what is answered is not asked again").hasValue(2);
        session.close();
    }
}
