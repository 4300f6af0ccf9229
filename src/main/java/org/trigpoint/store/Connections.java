package org.trigpoint.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Opens connections as this program wants them: durable, with foreign keys, deleting what is deleted.
final class Connections {
    /// "TRIG", written into the file so that no other SQLite database is taken for a workspace.
    static final int APPLICATION_ID = 0x54524947;
    static final int PAGE_BYTES = 8192;
    private static final int CACHE_KIBIBYTES = 64 * 1024;
    private static final int BUSY_MILLISECONDS = 5000;

    private Connections() {}

    static Connection create(Path file) {
        // the page size takes hold only while the file is empty, and the journal's mode is what first writes to it
        SQLiteConfig pages = new SQLiteConfig();
        pages.setPageSize(PAGE_BYTES);
        try (Connection connection = connect(file, pages); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
        return open(file);
    }

    static Connection open(Path file) {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(file, config);
    }

    /// A connection that cannot change anything, beside whoever writes. Where not even the files beside a database can be
    /// made, as on a read-only disk, the file is read as one that nobody changes.
    static Connection read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isWritable(folder)) {
            return inspect(file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        Connection connection = connect(file, config);
        Sql.run(connection, c -> {
            try (var statement = c.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        });
        return connection;
    }

    /// A connection to a file that nobody changes: takes no locks and leaves no trace.
    static Connection inspect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(TempStore.MEMORY);
        try {
            return config.createConnection(
                    "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, Integer.toString(RowMover.MOST_FILES));
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config) {
        try {
            return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }
}
