package org.trigpoint.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A download of the crimes of two forces, made up, a file a force in one zip.
public final class TwoForces {
    private static final String HEADINGS = "Crime No,Offence,Offence date\n";

    private TwoForces() {}

    /// Two crimes of one force and three of another.
    public static Path zip(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "2024-01/2024-01-northmoor-street.csv",
                    HEADINGS + "N1,Robbery,13/01/2024\nN2,Robbery,14/01/2024\n");
            put(zip, "2024-01/2024-01-southmoor-street.csv",
                    HEADINGS + "S1,Robbery,13/01/2024\nS2,Robbery,14/01/2024\nS3,Robbery,15/01/2024\n");
        }
        return file;
    }

    static Path inAnother(Path file, Path inner) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(inner.getFileName().toString()));
            Files.copy(inner, zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
