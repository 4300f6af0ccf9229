package org.trigpoint.desktop.work;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Reckons how much longer one stretch of work takes, from how far it came since it began.
final class Pace {
    /// Before this an estimate would jump about.
    private static final Duration SETTLING = Duration.ofSeconds(2);
    private static final double LEAST_SHARE = .02;

    private String what = "";
    private long begun;

    /// @param now a clock in nanoseconds
    @Nullable
    Duration left(String stretch, double share, long now) {
        if (!stretch.equals(what)) {
            what = stretch;
            begun = now;
        }
        Duration passed = Duration.ofNanos(now - begun);
        if (!(share >= LEAST_SHARE) || passed.compareTo(SETTLING) < 0) {
            return null;
        }
        return Duration.ofNanos((long) (passed.toNanos() * (1 - share) / share));
    }
}
