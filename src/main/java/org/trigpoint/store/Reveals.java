package org.trigpoint.store;

import org.trigpoint.model.Reveal;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/// The log of small counts that were looked at.
public final class Reveals {
    private final Connection connection;

    Reveals(Connection connection) {
        this.connection = connection;
    }

    /// Every look, the latest first.
    public List<Reveal> all() {
        return Sql.list(connection, "SELECT at, subject, period FROM revealed ORDER BY id DESC",
                r -> new Reveal(Instant.parse(r.getString(1)), r.getString(2), r.getString(3)));
    }

    /// Notes a look.
    public void note(Reveal reveal) {
        Sql.update(connection, "INSERT INTO revealed (at, subject, period) VALUES (?, ?, ?)", reveal.at().toString(),
                reveal.subject(), reveal.period());
    }
}
