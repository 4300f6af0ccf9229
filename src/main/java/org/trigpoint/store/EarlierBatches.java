package org.trigpoint.store;

import java.sql.Connection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The batches of the same layout that were there before a batch.
///
/// @param connection to the workspace
/// @param layout the layout's name
/// @param batch the batch that comes in
record EarlierBatches(Connection connection, String layout, long batch) {

    /// What picks their incidents; binds layout and batch.
    static final String INCIDENTS = "i.batch IN (SELECT b.id FROM batch b WHERE b.layout = ? AND b.id <> ?)";

    /// How many incidents they hold of each month.
    NavigableMap<Integer, Long> months() {
        NavigableMap<Integer, Long> months = new TreeMap<>();
        Sql.list(connection, "SELECT i.month, sum(i.incidents) FROM tally i WHERE " + INCIDENTS + " GROUP BY 1",
                row -> Map.entry(row.getInt(1), row.getLong(2)), layout, batch)
                .forEach(month -> months.put(month.getKey(), month.getValue()));
        return months;
    }

    /// The files they came from, by batch.
    Map<Long, String> files() {
        return Sql.list(connection, "SELECT id, file FROM batch WHERE layout = ? AND id <> ?",
                row -> Map.entry(row.getLong(1), row.getString(2)), layout, batch)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
