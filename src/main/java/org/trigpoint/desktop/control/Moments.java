package org.trigpoint.desktop.control;

import org.trigpoint.workspace.Safekeeping.Backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people here say them.
public final class Moments {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(HERE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
            .withZone(HERE);

    private Moments() {}

    /// "5 June 2013".
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /// "5 June 2013, 14:05".
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /// "5 June 2013, 14:05, made by hand".
    public static String of(Backup backup) {
        return minute(backup.taken()) + ", " + switch (backup.reason()) {
            case "daily" -> "before the first change of the day";
            case "upgrade" -> "before an upgrade";
            default -> "made by hand";
        };
    }
}
