package org.trigpoint.desktop.data;

import org.trigpoint.model.BackedUpBatch;
import org.trigpoint.model.Erasure;
import org.trigpoint.workspace.Workspace;

import java.util.List;

/// What is no longer in a workspace.
///
/// @param receipts of what was deleted for good, oldest first
/// @param backedUp what was taken out and stands in backups still
record Deleted(List<Erasure> receipts, List<BackedUpBatch> backedUp) {
    Deleted {
        receipts = List.copyOf(receipts);
        backedUp = List.copyOf(backedUp);
    }

    static Deleted of(Workspace open) {
        return new Deleted(open.retention().erasures(), open.retention().onlyInBackups());
    }
}
