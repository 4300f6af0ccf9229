package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.PriorityEntry;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/// What is entered about priorities by hand, with every change so that it can be taken back.
public final class PriorityEntries {
    private static final int KEPT = 500;

    private final Connection connection;

    PriorityEntries(Connection connection) {
        this.connection = connection;
    }

    private record Change(long id, PriorityEntry.Kind kind, String name, String field, @Nullable String before) {}

    /// Every entry, by kind and name.
    public List<PriorityEntry> all() {
        return Sql.list(connection, "SELECT kind, name, field, value FROM priority_entry ORDER BY kind, name, field",
                r -> new PriorityEntry(PriorityEntry.Kind.of(r.getString(1)), r.getString(2), r.getString(3),
                        r.getString(4)));
    }

    /// Enters something in place of what was entered before, as one change.
    public void put(PriorityEntry entry) {
        Sql.inTransaction(connection, c -> {
            Sql.update(c, """
                    INSERT INTO priority_change (kind, name, field, before) VALUES (?, ?, ?,
                      (SELECT value FROM priority_entry WHERE kind = ? AND name = ? AND field = ?))
                    """, entry.kind().id(), entry.name(), entry.field(), entry.kind().id(), entry.name(),
                    entry.field());
            write(c, entry);
            Sql.update(c, "DELETE FROM priority_change WHERE id <= (SELECT max(id) FROM priority_change) - ?", KEPT);
        });
    }

    /// Takes the latest change back.
    ///
    /// @return what it was about, with the value that holds again, empty for none; nothing when there is no change
    public Optional<PriorityEntry> undo() {
        Optional<Change> latest = Sql.list(connection, """
                SELECT id, kind, name, field, before FROM priority_change ORDER BY id DESC LIMIT 1
                """, r -> new Change(r.getLong(1), PriorityEntry.Kind.of(r.getString(2)), r.getString(3),
                r.getString(4), r.getString(5))).stream().findFirst();
        latest.ifPresent(change -> Sql.inTransaction(connection, c -> {
            if (change.before() == null) {
                Sql.update(c, "DELETE FROM priority_entry WHERE kind = ? AND name = ? AND field = ?",
                        change.kind().id(), change.name(), change.field());
            } else {
                write(c, new PriorityEntry(change.kind(), change.name(), change.field(), change.before()));
            }
            Sql.update(c, "DELETE FROM priority_change WHERE id = ?", change.id());
        }));
        return latest.map(c -> new PriorityEntry(c.kind(), c.name(), c.field(), c.before() == null ? "" : c.before()));
    }

    private static void write(Connection connection, PriorityEntry entry) {
        Sql.update(connection, """
                INSERT INTO priority_entry (kind, name, field, value) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, name, field) DO UPDATE SET value = excluded.value
                """, entry.kind().id(), entry.name(), entry.field(), entry.value());
    }
}
