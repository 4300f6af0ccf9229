package org.trigpoint.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Says when an open workspace with a passphrase is to be closed because nobody has used it for a while. Whoever shows the
/// workspace calls [#touched] at every key and click, asks [#isDue] now and then, and closes the workspace when it is: the
/// key and the records are then out of memory, and the passphrase is asked for again. Safe for use by several threads.
public final class AutoLock {
    /// After so long where the workspace says nothing else.
    public static final Duration USUAL = Duration.ofMinutes(10);

    private static final String SETTING = "auto-lock-minutes";
    private static final long MOST_MINUTES = 24 * 60;

    private final Duration after;
    private final InstantSource clock;
    private volatile Instant last;

    /// @param after the time without use; zero for never
    /// @param clock tells the time
    public AutoLock(Duration after, InstantSource clock) {
        this.after = after;
        this.clock = clock;
        this.last = clock.instant();
    }

    /// The lock of a workspace: after its own time or the usual one; never where it has no passphrase, since a file that
    /// anybody can open is not made safer by closing it.
    public static AutoLock of(Workspace workspace, InstantSource clock) {
        return new AutoLock(new Safekeeping(workspace.file()).isSealed() ? after(workspace) : Duration.ZERO, clock);
    }

    /// The time without use after which a workspace locks; zero for never.
    public static Duration after(Workspace workspace) {
        return workspace.setting(SETTING)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofMinutes(Long.parseLong(text)))
                .orElse(USUAL);
    }

    /// Sets that time for a workspace.
    ///
    /// @param minutes 0 for never, a day at most
    public static void set(Workspace workspace, int minutes) {
        workspace.setSetting(SETTING, Long.toString(Math.clamp(minutes, 0, MOST_MINUTES)));
    }

    /// Somebody used the workspace.
    public void touched() {
        last = clock.instant();
    }

    /// Whether it is to be closed now.
    public boolean isDue() {
        return !after.isZero() && !clock.instant().isBefore(last.plus(after));
    }

    /// How long until it is due when nobody touches it; zero when it is, and the longest there is when it never will be.
    public Duration left() {
        if (after.isZero()) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        Duration left = Duration.between(clock.instant(), last.plus(after));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
