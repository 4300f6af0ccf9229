package org.trigpoint.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may look into. Where the file system knows no such permissions, as on
/// Windows, the folder's own rights hold.
public final class Privacy {
    private Privacy() {}

    /// Takes everyone else's rights from a file.
    public static void ownerOnly(Path file) throws IOException {
        set(file, "rw-------");
    }

    /// Makes a folder that only its owner may look into, or makes an existing one so.
    public static Path ownersFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        set(folder, "rwx------");
        return folder;
    }

    private static void set(Path file, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
