package org.trigpoint.store;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Definitions that the analyst changed or added, as JSON in the form of the shipped file of their kind.
public final class Definitions {
    private final Connection connection;

    Definitions(Connection connection) {
        this.connection = connection;
    }

    /// The definitions of a kind, by name.
    public Map<String, String> ofKind(String kind) {
        Map<String, String> bodies = new LinkedHashMap<>();
        Sql.list(connection, "SELECT name, body FROM definition WHERE kind = ? ORDER BY name",
                r -> bodies.put(r.getString(1), r.getString(2)), kind);
        return bodies;
    }

    /// Sets a definition.
    public void put(String kind, String name, String json) {
        Sql.update(connection, "INSERT OR REPLACE INTO definition VALUES (?, ?, ?)", kind, name, json);
    }

    /// Takes a definition out, so that the shipped one holds again.
    ///
    /// @return whether there was one
    public boolean remove(String kind, String name) {
        return Sql.update(connection, "DELETE FROM definition WHERE kind = ? AND name = ?", kind, name) > 0;
    }
}
