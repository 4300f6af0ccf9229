package org.trigpoint.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A partner's file that no layout knows.
public final class UnknownFile {
    /// How many rows it has.
    public static final int ROWS = 60;

    private UnknownFile() {}

    /// Wardens' patrols: a title, a blank line, headings, 60 rows of which one has no date.
    public static Path write(Path file) {
        StringBuilder text = new StringBuilder("Wardens' patrol log\n\nKey,Seen,Clock,What,Small area,Who\n");
        for (int i = 0; i < ROWS; i++) {
            String day = i == 30 ? "soon" : String.format("%02d/03/2013", 1 + i % 28);
            text.append("K%d,%s,1%d:30,%s,E0100000%d,A Person\n".formatted(i, day, i % 10,
                    i % 3 == 0 ? "Litter" : "Graffiti", 1 + i % 4));
        }
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
