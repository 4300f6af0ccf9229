package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.FileHeader;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies a workspace, wherever it lies, to a file that is safe to work on.
public final class Copying {
    private Copying() {}

    /// Makes a copy, with all that stands in the workspace's log, and checks it. The version stays as it is.
    ///
    /// @throws RefusedException when there is a file already, there is no room, or the copy is not sound, as when the
    /// workspace is damaged or changed while it was copied
    public static void run(Path workspace, Path local) {
        if (!Files.isRegularFile(workspace)) {
            throw new RefusedException("there is no workspace " + workspace.getFileName());
        }
        try (PassingFile made = PassingFile.towards(local)) {
            fill(made, workspace);
            made.name();
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException("the copy cannot be written; see that there is room on the disk", e);
        }
    }

    /// Fills a passing file with a workspace and all that stands in its log, and checks it.
    static void fill(PassingFile made, Path workspace) throws IOException, SQLException {
        made.copy(workspace);
        if (!SealedFile.isSealed(made.path())) {
            checkWhole(made.path(), workspace);
        }
    }

    private static void checkWhole(Path copy, Path workspace) throws IOException, SQLException {
        FileHeader header = FileHeader.read(copy);
        if (header == null || header.applicationId() != Connections.APPLICATION_ID) {
            throw new RefusedException(workspace.getFileName() + ": this file is not a Trigpoint workspace");
        }
        try (Connection connection = Connections.open(copy)) {
            Integrity.Finding finding = new Integrity(connection).whole();
            if (!finding.ok()) {
                throw Rescue.damaged(workspace, finding.result());
            }
            if (!Journal.leaveLog(connection)) {
                throw new IllegalStateException("somebody else has the copy open");
            }
        }
    }
}
