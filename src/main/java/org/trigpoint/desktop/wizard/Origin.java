package org.trigpoint.desktop.wizard;

import java.nio.file.Path;

/// Where a table stands.
///
/// @param path the file, or the archive that holds it
/// @param company whether its sheet holds others
record Origin(Path path, Company company) {

    /// Whether a sheet holds one table or several.
    enum Company {
        ALONE, ONE_OF_SEVERAL
    }
}
