package org.trigpoint.store;

import java.sql.Connection;
import java.util.Optional;

/// Named settings of a workspace, such as the partnership's name.
public final class Settings {
    private final Connection connection;
    private long changed;

    Settings(Connection connection) {
        this.connection = connection;
    }

    /// The value of a setting; empty when it was never set.
    public Optional<String> get(String name) {
        return Sql.list(connection, "SELECT value FROM setting WHERE name = ?", r -> r.getString(1), name)
                .stream()
                .findFirst();
    }

    /// Sets a setting.
    public void put(String name, String value) {
        changed += Sql.update(connection,
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name, value);
    }

    /// Forgets a setting; nothing happens when it was never set.
    public void remove(String name) {
        changed += Sql.update(connection, "DELETE FROM setting WHERE name = ?", name);
    }

    /// How many times a setting was set or forgotten here.
    long changed() {
        return changed;
    }
}
