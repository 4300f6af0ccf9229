package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.PrivateFolder;

import java.io.IOException;
import java.nio.file.Path;

/// A folder for the time of one command; see [PrivateFolder].
final class PassingFolder implements AutoCloseable {
    @Nullable
    private PrivateFolder folder;

    /// Makes it.
    ///
    /// @throws RefusedException when there is no room for temporary files
    Path make() {
        try {
            PrivateFolder made = PrivateFolder.make();
            folder = made;
            return made.path();
        } catch (IOException e) {
            throw new RefusedException("no folder for temporary files could be made; is the disk full?", e);
        }
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try {
            folder.close();
        } catch (IOException e) {
            throw new RefusedException("Records are left in the folder " + folder.path() + ". Delete it.", e);
        }
    }
}
