package org.trigpoint.report.ledger;

/// One number of a document.
///
/// @param place such as "Table 3" or "Figure 2"
/// @param key of that table or chart
/// @param subject what the table is about, such as "Crime"
/// @param name what the number is of: the label of its row
/// @param column what it is: the heading of its column, mostly the period
/// @param value as it is written
/// @param source the batches it was counted from, or empty
/// @param method how it was made: the notes under its table
public record LedgerEntry(String place, String key, String subject, String name, String column, String value,
        String source, String method) {
    /// What names the same fact wherever it stands.
    String fact() {
        return subject + " | " + name + " | " + column;
    }
}
