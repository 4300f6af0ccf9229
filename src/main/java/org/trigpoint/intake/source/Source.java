package org.trigpoint.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Some bytes with a name. Belongs to one thread.
public interface Source {
    /// The name shown to people: "crime.csv", or "archive.zip/2013/crime.csv".
    String name();

    /// How many bytes there are, as far as known; -1 when not.
    long size();

    /// The bytes from the beginning, afresh each time.
    InputStream open() throws IOException;

    /// The bytes as a file, for formats that are not read from front to back. The source removes what it had to write.
    Path path() throws IOException;
}
