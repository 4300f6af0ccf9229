package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Place;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.task.PartFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A workspace under a passing name, in the folder where it is to stand. It gets its own name when it is whole; when closed
/// before that it goes, and what a killed program left of one goes at the next start; see [PartFile].
final class PassingFile implements AutoCloseable {
    private final Path file;
    private final Path target;

    private PassingFile(Path file, Path target) {
        this.file = file;
        this.target = target;
    }

    /// An empty file.
    ///
    /// @param target the name it is to have
    /// @throws RefusedException when there is a file of that name, its folder cannot be written to, or a workspace would
    /// not be safe there
    static PassingFile towards(Path target) {
        if (Files.exists(target)) {
            throw new RefusedException(target.getFileName() + " is there already; choose another name");
        }
        return over(target);
    }

    /// An empty file that may take the place of another.
    ///
    /// @param target the name it is to have
    /// @throws RefusedException when its folder cannot be written to, or a workspace would not be safe there
    static PassingFile over(Path target) {
        Place.refuseUnsafe(target);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new RefusedException(target + " is not the name of a file");
        }
        try {
            return new PassingFile(PartFile.create(folder), target);
        } catch (IOException e) {
            throw new RefusedException(
                    "the folder for " + target.getFileName() + " is not there or cannot be written to",
                    e);
        }
    }

    /// Fills it with another workspace's bytes, and stands its log beside it.
    void copy(Path workspace) throws IOException {
        Files.copy(workspace, file, StandardCopyOption.REPLACE_EXISTING);
        Privacy.ownerOnly(file);
        for (String ending : List.of("-wal", "-journal")) {
            if (Files.exists(Companions.of(workspace, ending))) {
                Files.copy(Companions.of(workspace, ending), Companions.of(file, ending));
            }
        }
    }

    /// Where it is.
    Path path() {
        return file;
    }

    /// Gives it its name, whole and on the disk. Nothing of it may be in a log any more.
    void name() throws IOException {
        Disk.force(file);
        Files.move(file, target);
        Disk.forceFolder(target.toAbsolutePath().getParent());
    }

    /// Gives it its name in place of what has it, whole and on the disk: whoever looks finds the one or the other. Nothing
    /// of either may be in a log any more.
    void replace() throws IOException {
        Disk.force(file);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(target.toAbsolutePath().getParent());
    }

    @Override
    public void close() {
        Disk.discard(file);
        Companions.ENDINGS.forEach(ending -> Disk.discard(Companions.of(file, ending)));
    }
}
