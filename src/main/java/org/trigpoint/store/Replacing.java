package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Ownership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Puts a workspace in the place of an earlier one. The earlier one stays as it is until the new one is whole, and is kept
/// among the backups of the name; nobody else may write to it meanwhile.
public final class Replacing implements AutoCloseable {
    private final Path target;
    private final Ownership ownership;

    private Replacing(Path target, Ownership ownership) {
        this.target = target;
        this.ownership = ownership;
    }

    /// Looks at what stands there and keeps others from writing to it.
    ///
    /// @param target the name of the workspace; need not be there
    /// @throws RefusedException when another program has it open, it has a passphrase, is damaged, newer or no workspace
    public static Replacing of(Path target) {
        Ownership ownership = Ownership.claim(target, Duration.ZERO);
        Replacing replacing = new Replacing(target, ownership);
        try {
            replacing.look();
            return replacing;
        } catch (RuntimeException e) {
            replacing.close();
            throw e;
        }
    }

    private void look() {
        if (!ownership.held()) {
            throw new RefusedException(ownership.refusal() + "; see to that first");
        }
        if (Files.exists(target)) {
            Store.open(target).close();
        }
    }

    /// Puts a copy of another workspace there.
    ///
    /// @param made a workspace that is closed
    /// @throws RefusedException when there is no room, or somebody else reads the earlier one
    public void by(Path made) {
        if (Files.exists(target)) {
            keepEarlier();
        }
        try (PassingFile passing = PassingFile.over(target)) {
            Copying.fill(passing, made);
            passing.replace();
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException(target.getFileName() + " cannot be written; see that there is room on the disk",
                    e);
        }
    }

    private void keepEarlier() {
        try (Store earlier = Store.open(target)) {
            earlier.backUp();
        }
        // A log that stayed would be taken for the new file's.
        try (Connection connection = Connections.open(target)) {
            if (!Journal.leaveLog(connection)) {
                throw new RefusedException(
                        target.getFileName() + " is open in another program; close it there and try again");
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    @Override
    public void close() {
        ownership.close();
    }
}
