package org.trigpoint.store;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;

/// Data sets as they are stored: by their ids, to which a newer Trigpoint may add.
final class StoredDataset {
    private StoredDataset() {}

    /// The data set of an id.
    ///
    /// @throws RefusedException when this Trigpoint knows none of it
    static Dataset of(String id) {
        return Dataset.of(id)
                .orElseThrow(
                        () -> new RefusedException("this workspace holds data of a kind that this Trigpoint does not"
                                + " know ('" + id + "'); open it with a newer Trigpoint"));
    }
}
