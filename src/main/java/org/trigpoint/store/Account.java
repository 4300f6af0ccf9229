package org.trigpoint.store;

import org.trigpoint.model.Batch;
import org.trigpoint.store.file.Doing;

import java.sql.Connection;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says in plain words what became of an action that a crash, a kill or a power cut ended.
final class Account {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private Account() {}

    static String of(Connection connection, Doing doing) {
        String when = " on " + WHEN.format(doing.since());
        return switch (doing.action()) {
            case IMPORT -> "An import" + of(doing.subject()) + " was interrupted" + when + "; "
                    + (kept(connection, doing)
                            ? "it had just been finished and all of it was kept, as batch " + doing.batch() + "."
                            : "nothing of it was kept. Import the file again.");
            case UNDO -> "Taking out batch " + doing.batch() + " was interrupted" + when + "; "
                    + (there(connection, doing.batch()) ? "the batch is still there, whole."
                            : "it is wholly taken out.");
            case UPGRADE -> "Bringing this workspace up to date was interrupted" + when + "; it is now up to date, and"
                    + " the backup made before stands beside it.";
        };
    }

    private static String of(String subject) {
        return subject.isEmpty() ? "" : " of " + subject;
    }

    private static boolean kept(Connection connection, Doing doing) {
        return new Batches(connection).find(doing.batch())
                .map(Batch::file)
                .filter(file -> doing.subject().isEmpty() || doing.subject().equals(file))
                .isPresent();
    }

    private static boolean there(Connection connection, long batch) {
        return new Batches(connection).find(batch).isPresent();
    }
}
