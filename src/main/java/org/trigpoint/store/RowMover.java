package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Moves many rows into the workspace by way of [RowsFile]s beside it, within the transaction of the connection. SQLite
/// holds on to a file until the transaction ends; [#close] comes after it and deletes them.
final class RowMover implements AutoCloseable {
    /// As many as SQLite can attach at once.
    static final int MOST_FILES = 125;
    /// Small enough for the moving to keep pace with the reading. Later files grow with what is there, so that
    /// [#MOST_FILES] hold more than any workspace.
    private static final long SMALLEST_FILE = 1L << 20;
    private static final long LARGEST_FILE = 200L << 20;
    private static final int SHARE_OF_ALL = 8;

    private final Connection connection;
    private final Path workspace;
    private final List<RowsFile> files = new ArrayList<>();
    private int attached;
    private long bytesMoved;

    RowMover(Connection connection, Path workspace) {
        this.connection = connection;
        this.workspace = workspace;
    }

    /// A way into a table whose rows are written as they are; its definition is that of the table, which lets SQLite copy
    /// each row unseen.
    Lane into(String table) {
        String definition = Sql.list(connection,
                "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?", r -> r.getString(1), table)
                .getFirst();
        return new Lane(table, definition, "INSERT INTO main." + table + " SELECT * FROM %s." + table);
    }

    /// A way in by a statement of its own.
    ///
    /// @param table the name of the table in the files
    /// @param definition its definition there
    /// @param move the statement, with `%s` for the attached file
    Lane by(String table, String definition, String move) {
        return new Lane(table, definition, move);
    }

    /// Lets go of the files and deletes them; after the transaction.
    @Override
    public void close() throws SQLException {
        while (attached > 0) {
            execute("DETACH " + schema(--attached));
        }
        files.forEach(RowsFile::delete);
        files.clear();
    }

    private static String schema(int number) {
        return "rows" + number;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Attaches a file and says under what name.
    private String attach(RowsFile file) throws SQLException {
        String schema = schema(attached);
        switch (file.pages()) {
            case Pages.OnDisk onDisk -> attach(onDisk.path().toString(), schema);
            case Pages.InMemory inMemory -> {
                attach(":memory:", schema);
                connection.unwrap(SQLiteConnection.class).deserialize(schema, inMemory.bytes());
            }
        }
        attached++;
        return schema;
    }

    private void attach(String name, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("ATTACH ? AS " + schema)) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private Pages pages() throws IOException {
        return connection instanceof SealedConnection
                ? new Pages.InMemory()
                : new Pages.OnDisk(Leftovers.create(workspace));
    }

    /// The rows on their way into one table.
    final class Lane {
        private final String table;
        private final String definition;
        private final String move;
        private @Nullable RowsFile open;

        private Lane(String table, String definition, String move) {
            this.table = table;
            this.definition = definition;
            this.move = move;
        }

        /// Adds a row under an id larger than any before; it must take less than 65,500 bytes.
        void add(long id, RowRecord row) throws SQLException {
            try {
                if (open != null && open.size() >= Math.clamp(bytesMoved / SHARE_OF_ALL, SMALLEST_FILE, LARGEST_FILE)) {
                    flush();
                }
                file().add(id, row);
            } catch (IOException e) {
                throw new SQLException("rows could not be written beside the workspace", e);
            }
        }

        private RowsFile file() throws IOException {
            if (open == null) {
                open = new RowsFile(pages(), table, definition);
                files.add(open);
            }
            return open;
        }

        /// Moves what is waiting.
        void flush() throws SQLException {
            if (open == null) {
                return;
            }
            try {
                open.finish();
            } catch (IOException e) {
                throw new SQLException("rows could not be written beside the workspace", e);
            }
            bytesMoved += open.size();
            execute(move.formatted(attach(open)));
            open = null;
        }
    }
}
