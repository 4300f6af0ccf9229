package org.trigpoint.report.ledger;

/// One number of a document, or one sentence.
///
/// @param place such as "Table 3" or "Figure 2"; of a sentence the heading of its section
/// @param key of that table or chart; of a sentence empty
/// @param subject what the table is about, such as "Crime"
/// @param name what the number is of: the label of its row; of a sentence its words
/// @param column what it is: the heading of its column, mostly the period
/// @param value as it is written; of a sentence its numbers
/// @param source the batches it was counted from, or empty
/// @param method how it was made: the notes under its table; of a sentence, which tables and charts bear its numbers, and
///     how those were made
/// @param denominator what a share or rate is taken of; empty for a count
/// @param period the period or periods it is of, such as "2012/13"
/// @param definition what is counted, and what the column shows of it
public record LedgerEntry(String place, String key, String subject, String name, String column, String value,
        String source, String method, String denominator, String period, String definition) {
    /// What names the same fact wherever it stands.
    String fact() {
        return subject + " | " + name + " | " + column;
    }

    /// Whether it is a sentence.
    public boolean isSentence() {
        return key.isEmpty();
    }
}
