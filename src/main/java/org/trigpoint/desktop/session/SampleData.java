package org.trigpoint.desktop.session;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the folder of sample data that comes with the program.
public final class SampleData {
    private static final String FOLDER = "sample-data";

    private SampleData() {}

    /// The folder, looked for in the working directory and beside the program; empty when it is in neither.
    public static Optional<Path> find() {
        // Not by a class's code source: a class out of a rehearsal's cache names the place of the rehearsal, if any.
        String program = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        return find(Path.of(""), Path.of(program));
    }

    /// @param program the file or folder of the program; the sample data lies beside it or up to three folders higher
    static Optional<Path> find(Path work, Path program) {
        Stream<Path> beside = Stream.iterate(program.toAbsolutePath(), Objects::nonNull, Path::getParent).limit(4);
        return Stream.concat(Stream.of(work.resolve(FOLDER)), beside.map(place -> place.resolveSibling(FOLDER)))
                .filter(Files::isDirectory)
                .map(folder -> folder.toAbsolutePath().normalize())
                .findFirst();
    }
}
