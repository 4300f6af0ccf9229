package org.trigpoint.desktop.session;

import org.trigpoint.workspace.ImportOptions;

import java.nio.file.Path;

/// A file or folder to import, and how.
public record ImportTask(Path path, ImportOptions options) {
    /// A file or folder imported by best match.
    public static ImportTask plain(Path path) {
        return new ImportTask(path, ImportOptions.DEFAULT);
    }
}
