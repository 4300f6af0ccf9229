package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The window goes on answering while a large file comes in and screens are changed. The rows are counted by the system
/// property trigpoint.rows, 150,000 unless told.
class StallTest extends Journey {
    private static final int ROWS = Integer.getInteger("trigpoint.rows", 150_000);
    private static final Duration LONGEST = Duration.ofMillis(250);

    @Test
    void theWindowAnswersWhileALargeFileComesIn(FxRobot robot) throws IOException {
        Path file = crimes();
        robot.interact(() -> window.session.open(Desktops.workspace(folder)));
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        for (Destination destination : Destination.values()) {
            robot.interact(() -> window.session.navigation().go(destination));
            OpenWindow.waitUntil(() -> window.session.work().activityProperty().get() == null);
        }
        long[] screen = new long[1];
        robot.interact(() -> screen[0] = Thread.currentThread().threadId());
        try (Watchdog watchdog = Watchdog.start(screen[0])) {
            robot.interact(() -> window.session.importAll(List.of(file)));
            window.waitForNotice("Imported");

            assertThat(watchdog.knocks()).isGreaterThan(20);
            assertThat(watchdog.longest()).isLessThan(LONGEST);
        }
        assertThat(window.session.scopeProperty().get().contents().batches().getLast().ledger().loaded())
                .isEqualTo(ROWS);
    }

    private Path crimes() throws IOException {
        Path file = folder.resolve("2012-04-large-street.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("%064x,2012-%02d,Some Police,Some Police,-1.1%d,52.6%d,On or near High Street,E0100000%d,"
                        .formatted(i, 4 + i % 9, i % 90, i % 90, 1 + i % 4) + "Borough 001A,Burglary,,\n");
            }
        }
        return file;
    }
}
