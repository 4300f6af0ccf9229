package org.trigpoint.model;

import java.time.Instant;

/// The receipt of a batch that was deleted for good. It names no file and no record.
///
/// @param batch its number
/// @param sha256 the hash of the file it came from, by which its supplier can tell which it was
/// @param dataset its data set
/// @param rows the rows it had
/// @param importedAt when it came in
/// @param erasedAt when it was deleted
/// @param reason why, in the analyst's words
/// @param sought pieces of it that were looked for in every byte left
/// @param found pieces that were found all the same; 0 when all went well
/// @param backupsDeleted backups that held it and were deleted
/// @param backupsLeft backups that hold it still
public record Erasure(long batch, String sha256, Dataset dataset, long rows, Instant importedAt, Instant erasedAt,
        String reason, int sought, int found, int backupsDeleted, int backupsLeft) {

    /// What becomes of the backups that hold a batch which is deleted for good.
    public enum Holders {
        /// They are overwritten and deleted, and a backup without the batch is made.
        DELETE,
        /// They stay, and the receipt counts them.
        KEEP
    }

    /// Whether nothing is left of it that this program knows of.
    public boolean isComplete() {
        return found == 0 && backupsLeft == 0;
    }
}
