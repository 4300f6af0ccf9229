package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for the time of one command, which only its user may read where the system can say so. It goes with all that
/// is in it when the command ends.
final class PassingFolder implements AutoCloseable {
    @Nullable
    private Path folder;

    /// Makes it.
    ///
    /// @throws RefusedException when there is no room for temporary files
    Path make() {
        try {
            Path made = Files.createTempDirectory("trigpoint-");
            folder = made;
            return made;
        } catch (IOException e) {
            throw new RefusedException("no folder for temporary files could be made; is the disk full?", e);
        }
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> within = Files.walk(folder)) {
            List<Path> deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new RefusedException("Records are left in the folder " + folder + ". Delete it.", e);
        }
    }
}
