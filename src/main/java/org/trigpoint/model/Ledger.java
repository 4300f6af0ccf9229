package org.trigpoint.model;

/// What became of every row of a table. The sum always holds: read = loaded + rejected + blank + duplicate.
///
/// @param read data rows met, headers and notes apart
/// @param loaded rows stored
/// @param rejected rows that could not be understood, each with a [Problem]
/// @param blank rows without any value
/// @param duplicate rows left out because the same record is there already
public record Ledger(long read, long loaded, long rejected, long blank, long duplicate) {
    public Ledger {
        if (read != loaded + rejected + blank + duplicate) {
            throw new IllegalArgumentException("a ledger must balance: read " + read + " is not loaded " + loaded
                    + " + rejected " + rejected + " + blank " + blank + " + duplicate " + duplicate);
        }
    }

    /// The same rows, with some of the loaded ones found to be duplicates.
    public Ledger withDuplicates(long found) {
        return new Ledger(read, loaded - found, rejected, blank, duplicate + found);
    }
}
