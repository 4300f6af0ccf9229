package org.trigpoint.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk, which is only ever read.
///
/// @param path the file
/// @param name the name shown to people
/// @param size its bytes
public record FileSource(Path path, String name, long size) implements Source {
    public FileSource(Path path) throws IOException {
        this(path, String.valueOf(path.getFileName()), Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
