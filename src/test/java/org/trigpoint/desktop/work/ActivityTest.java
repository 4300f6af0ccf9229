package org.trigpoint.desktop.work;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void aQuarterDoneInTenSecondsLeavesThirty() {
        Pace pace = new Pace();
        pace.left("Reading a.csv", 0, 0);

        assertThat(pace.left("Reading a.csv", .25, 10 * SECOND)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theFirstMomentsGiveNoEstimate() {
        Pace pace = new Pace();
        pace.left("Reading a.csv", 0, 0);

        assertThat(pace.left("Reading a.csv", .5, SECOND)).isNull();
        assertThat(pace.left("Reading a.csv", .01, 60 * SECOND)).isNull();
        assertThat(pace.left("Reading a.csv", Double.NaN, 60 * SECOND)).isNull();
    }

    @Test
    void theNextFileIsReckonedFromItsOwnBeginning() {
        Pace pace = new Pace();
        pace.left("Reading a.csv", 0, 0);
        pace.left("Reading b.csv", 0, 100 * SECOND);

        assertThat(pace.left("Reading b.csv", .5, 104 * SECOND)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void theTimeLeftIsSaidAsPeopleSayIt() {
        assertThat(left(3)).isEqualTo("a few seconds left");
        assertThat(left(41)).isEqualTo("about 45 seconds left");
        assertThat(left(60)).isEqualTo("about 1 minute left");
        assertThat(left(61)).isEqualTo("about 2 minutes left");
        assertThat(Activity.begun("Reading").leftInWords()).isEmpty();
        assertThat(Activity.begun("Reading").stopped().leftInWords()).isEqualTo("stopping …");
    }

    private static String left(long seconds) {
        return new Activity("Reading", .5, Duration.ofSeconds(seconds), false).leftInWords();
    }
}
