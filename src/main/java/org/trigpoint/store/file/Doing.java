package org.trigpoint.store.file;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;

/// What is being done to a workspace, noted before it begins.
///
/// @param action what
/// @param subject to what: the file that is imported, the batch that is taken out
/// @param batch the number the batch has or will have; 0 where there is none
/// @param since when it began
public record Doing(Action action, String subject, long batch, Instant since) {
    /// Kinds of changes.
    public enum Action {
        IMPORT, UNDO, UPGRADE
    }

    private static final int PARTS = 4;

    /// The same without saying to what.
    public Doing withoutSubject() {
        return new Doing(action, "", batch, since);
    }

    String line() {
        return String.join("\t", action.name(), Long.toString(batch), since.toString(),
                subject.replaceAll("\\p{Cntrl}", " "));
    }

    /// Reads a line again; `null` when it is not whole.
    static @Nullable Doing parse(String line) {
        String[] parts = line.split("\t", PARTS);
        try {
            return parts.length < PARTS
                    ? null
                    : new Doing(Action.valueOf(parts[0]), parts[3], Long.parseLong(parts[1]), Instant.parse(parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
