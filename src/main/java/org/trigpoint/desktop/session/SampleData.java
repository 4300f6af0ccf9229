package org.trigpoint.desktop.session;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the folder of sample data that comes with the program.
public final class SampleData {
    private static final String FOLDER = "sample-data";

    private SampleData() {}

    /// The folder, looked for in the working directory and beside the program; empty when it is in neither.
    public static Optional<Path> find() {
        return Stream.concat(Stream.of(Path.of(FOLDER)), besideProgram())
                .filter(Files::isDirectory)
                .map(folder -> folder.toAbsolutePath().normalize())
                .findFirst();
    }

    private static Stream<Path> besideProgram() {
        CodeSource source = SampleData.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Stream.empty();
        }
        try {
            return Stream.iterate(Path.of(source.getLocation().toURI()), place -> place != null, Path::getParent)
                    .limit(4)
                    .map(place -> place.resolveSibling(FOLDER));
        } catch (URISyntaxException _) {
            return Stream.empty();
        }
    }
}
