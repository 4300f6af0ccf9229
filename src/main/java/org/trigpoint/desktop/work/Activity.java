package org.trigpoint.desktop.work;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What the working thread is doing now.
///
/// @param what in the words of the screen
/// @param share how much is done, 0 to 1; NaN when not known
/// @param left about how much longer; `null` when not known yet
/// @param stopping whether somebody asked it to stop
public record Activity(String what, double share, @Nullable Duration left, boolean stopping) {
    static Activity begun(String what) {
        return new Activity(what, Double.NaN, null, false);
    }

    Activity stopped() {
        return new Activity(what, share, null, true);
    }

    /// The time left as people say it: "about 40 seconds left"; empty when not known.
    public String leftInWords() {
        if (stopping) {
            return "stopping …";
        }
        if (left == null) {
            return "";
        }
        long seconds = left.toSeconds();
        if (seconds < 5) {
            return "a few seconds left";
        }
        if (seconds < 60) {
            return "about " + Math.ceilDiv(seconds, 5) * 5 + " seconds left";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return "about " + minutes + (minutes == 1 ? " minute left" : " minutes left");
    }
}
