package org.trigpoint.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files that stand beside a workspace while it is in use.
public final class Companions {
    /// Endings of the files beside a workspace, added to its whole name: SQLite's log and its index, and the lock.
    public static final List<String> ENDINGS = List.of("-wal", "-shm", "-journal", "-lock");

    private Companions() {}

    /// The file of this ending beside a workspace.
    public static Path of(Path workspace, String ending) {
        return workspace.resolveSibling(workspace.getFileName() + ending);
    }

    /// SQLite's log.
    public static Path log(Path workspace) {
        return of(workspace, "-wal");
    }

    /// The lock and the note of what is going on.
    public static Path lock(Path workspace) {
        return of(workspace, "-lock");
    }

    /// The folder of backups.
    public static Path backups(Path workspace) {
        return of(workspace, "-backups");
    }

    /// The file a workspace is made in before it gets its name.
    public static Path draft(Path workspace) {
        return workspace.resolveSibling("." + workspace.getFileName() + ".part");
    }

    /// The file that is written before it takes the place of a workspace.
    public static Path part(Path workspace) {
        return of(workspace, ".part");
    }

    /// Deletes a workspace that is not in use, and all that stands beside it but its backups.
    public static void delete(Path workspace) throws IOException {
        Files.deleteIfExists(workspace);
        for (String ending : ENDINGS) {
            Files.deleteIfExists(of(workspace, ending));
        }
    }
}
