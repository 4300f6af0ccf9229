package org.trigpoint.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Remembers with the file that it was found whole, so that a file nobody has touched since is not read through at every
/// opening. The mark names the file's size and time; whatever changes the file makes the mark void, and a day does too.
public final class Stamp {
    private static final String NAME = "trigpoint.whole";
    private static final Duration VALID = Duration.ofDays(1);

    private Stamp() {}

    /// When the file was found whole; empty when that is more than a day ago or the file has changed since.
    public static Optional<Instant> holds(Path file, Instant now) {
        try {
            UserDefinedFileAttributeView view = view(file);
            if (view == null || isInUse(file) || !view.list().contains(NAME)) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.allocate(view.size(NAME));
            view.read(NAME, buffer);
            String[] mark = new String(buffer.array(), StandardCharsets.US_ASCII).split(" ");
            Instant checked = Instant.parse(mark[mark.length - 1]);
            boolean valid = mark(file, checked).equals(String.join(" ", mark)) && !checked.isAfter(now)
                    && checked.plus(VALID).isAfter(now);
            return valid ? Optional.of(checked) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// Marks the file as whole. Where the file system keeps no such marks, nothing happens.
    public static void put(Path file, Instant checked) {
        try {
            UserDefinedFileAttributeView view = view(file);
            if (view != null && !isInUse(file)) {
                view.write(NAME, ByteBuffer.wrap(mark(file, checked).getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // without the mark the file is read through the next time, which is only slower
        }
    }

    /// Whether something waits in a log or a journal: the file alone is then not what it seems.
    private static boolean isInUse(Path file) {
        return Files.exists(Companions.log(file)) || Files.exists(Companions.of(file, "-journal"));
    }

    private static UserDefinedFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    }

    private static String mark(Path file, Instant checked) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant() + " " + checked;
    }
}
