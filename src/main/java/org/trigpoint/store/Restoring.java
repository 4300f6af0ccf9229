package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings a backup back into the place of a workspace.
///
/// @param workspace the workspace, which may be damaged or gone
public record Restoring(Path workspace) {
    /// Puts a backup in the place of the workspace. What stood there, with its log, is set aside in a folder of its own
    /// and never overwritten.
    ///
    /// @return the folder the former files were moved to; empty when there were none
    /// @throws RefusedException when the backup is not sound any more, or the files cannot be moved
    public Optional<Path> restore(Backups.Backup backup, Instant now) {
        Path part = Companions.part(workspace);
        try (Ownership ownership = Ownership.claim(workspace, Duration.ZERO)) {
            if (!ownership.held()) {
                throw new RefusedException(ownership.refusal() + "; see to that first");
            }
            Files.copy(backup.file(), part, StandardCopyOption.REPLACE_EXISTING);
            Privacy.ownerOnly(part);
            checkReadable(part);
            Disk.force(part);
            Optional<Path> aside = setAside(now);
            Files.move(part, workspace, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(workspace.toAbsolutePath().getParent());
            return aside;
        } catch (IOException e) {
            throw new RefusedException("the backup cannot be put in place; close every program that has the workspace"
                    + " open and see that there is room on the disk", e);
        } finally {
            Disk.discard(part);
        }
    }

    private static void checkReadable(Path part) {
        if (SealedFile.isSealed(part)) {
            return; // only the passphrase can tell, when it is opened
        }
        try (Connection copy = Connections.inspect(part)) {
            Integrity.Finding finding = new Integrity(copy).whole();
            if (!finding.ok()) {
                throw new RefusedException("this backup is damaged itself; choose another one");
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    /// Moves the workspace and its log into a folder of their own.
    ///
    /// @return the folder; empty when nothing was there
    Optional<Path> setAside(Instant now) throws IOException {
        List<Path> there = new ArrayList<>();
        for (String ending : List.of("-wal", "-shm", "-journal", "")) {
            Path file = Companions.of(workspace, ending);
            if (Files.exists(file)) {
                there.add(file);
            }
        }
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Path aside = Privacy.ownersFolder(Companions.of(workspace, "-set-aside-" + Backups.name(now)));
        for (Path file : there) {
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(aside);
    }
}
