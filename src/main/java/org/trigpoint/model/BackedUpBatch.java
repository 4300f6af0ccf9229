package org.trigpoint.model;

import java.time.Instant;

/// A batch that was taken out of a workspace and that its backups still hold.
///
/// @param id its number
/// @param file the file it came from
/// @param sha256 the hash of that file
/// @param dataset its data set
/// @param rows the rows it had
/// @param importedAt when it came in
/// @param backups how many backups hold it, 1 at least
public record BackedUpBatch(long id, String file, String sha256, Dataset dataset, long rows, Instant importedAt,
        int backups) {

    /// The same batch, found in as many backups more as another says.
    public BackedUpBatch onceMore(BackedUpBatch other) {
        return new BackedUpBatch(id, file, sha256, dataset, rows, importedAt, backups + other.backups);
    }
}
