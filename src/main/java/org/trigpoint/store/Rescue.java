package org.trigpoint.store;

import org.trigpoint.model.RefusedException;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What can be done about a workspace that cannot be opened, in words.
final class Rescue {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private Rescue() {}

    static RefusedException damaged(Path file, String finding) {
        return new RefusedException(file.getFileName() + " is damaged (" + finding + "). It was not changed."
                + " 'trigpoint salvage' copies what can still be read into a new workspace" + offer(file));
    }

    /// The newest backup and how to get it back; blank when there is none.
    static String offer(Path file) {
        return new Backups(file).all()
                .stream()
                .findFirst()
                .map(backup -> "; the last checked backup is of " + WHEN.format(backup.taken())
                        + ": 'trigpoint restore' sets this file aside and brings it back")
                .orElse("");
    }
}
