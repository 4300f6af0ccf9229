package org.trigpoint.store;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words that rows share, each under a number: categories, outcomes, areas, measures and sets of extra values. Taking a
/// batch out leaves words behind that nothing uses any more, and a word can be a street or an age.
final class Words {
    /// Tables of words and the tables that name them without saying so by a foreign key.
    private static final Map<String, List<String[]>> UNDECLARED = Map.of("area",
            List.<String[]>of(new String[]{"tally", "area"}));
    private static final List<String> TABLES = List.of("category", "outcome", "area", "measure", "extras");

    private Words() {}

    /// Deletes the words that nothing uses, within the transaction of the connection.
    ///
    /// @return how many went, by table
    static Map<String, Integer> dropUnused(Connection connection) {
        Map<String, Integer> dropped = new TreeMap<>();
        for (String table : TABLES) {
            StringBuilder sql = new StringBuilder("DELETE FROM " + table + " WHERE true");
            for (String[] use : uses(connection, table)) {
                sql.append(" AND id NOT IN (SELECT ")
                        .append(use[1])
                        .append(" FROM ")
                        .append(use[0])
                        .append(" WHERE ")
                        .append(use[1])
                        .append(" IS NOT NULL)");
            }
            dropped.put(table, Sql.update(connection, sql.toString()));
        }
        return dropped;
    }

    /// The table and column of every use of a table's numbers, as the schema declares them.
    private static List<String[]> uses(Connection connection, String table) {
        List<String[]> uses = Sql.list(connection, """
                SELECT m.name, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? ORDER BY 1, 2
                """, r -> new String[]{r.getString(1), r.getString(2)}, table);
        uses.addAll(UNDECLARED.getOrDefault(table, List.of()));
        return uses;
    }
}
