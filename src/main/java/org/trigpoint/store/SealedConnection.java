package org.trigpoint.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/// A database that lives in memory and is sealed into its file at every commit; a commit that returns is on the disk.
/// When the file cannot be written, the memory goes back to what the file holds.
final class SealedConnection extends JDBC4Connection {
    private static final String MEMORY = ":memory:";
    private static final String MAIN = "main";
    /// Where a database's header says how it keeps its log; 1 for none that a memory could not have.
    private static final int[] LOG_FORMAT_AT = {18, 19};

    private final SealedFile sealed;

    SealedConnection(SealedFile sealed, byte[] plain, boolean writing) throws SQLException {
        super("jdbc:sqlite:" + MEMORY, MEMORY, config().toProperties());
        this.sealed = sealed;
        load(plain);
        if (!writing) {
            try (var statement = createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
    }

    /// A database in memory that is sealed nowhere, for looking into a copy.
    static Connection inMemory(byte[] plain) throws SQLException {
        Connection connection = config().createConnection("jdbc:sqlite:" + MEMORY);
        connection.unwrap(SQLiteConnection.class).deserialize(MAIN, withoutLog(plain));
        Arrays.fill(plain, (byte) 0);
        return connection;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setTempStore(TempStore.MEMORY);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    /// Takes the database in, and leaves no second copy in memory.
    private void load(byte[] plain) throws SQLException {
        deserialize(MAIN, withoutLog(plain));
        Arrays.fill(plain, (byte) 0);
    }

    static byte[] withoutLog(byte[] plain) {
        for (int at : LOG_FORMAT_AT) {
            plain[at] = 1;
        }
        return plain;
    }

    SealedFile sealed() {
        return sealed;
    }

    @Override
    public void commit() throws SQLException {
        super.commit();
        keep();
    }

    /// Seals what the memory holds into the file.
    void keep() throws SQLException {
        byte[] plain = serialize(MAIN);
        try {
            sealed.write(plain);
        } catch (IOException e) {
            goBack();
            throw new SQLException("the sealed file could not be written", e);
        } catch (RefusedException e) {
            goBack();
            throw e;
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private void goBack() throws SQLException {
        boolean automatic = getAutoCommit();
        if (!automatic) {
            Sql.abandon(this);
        }
        try {
            load(sealed.read());
        } catch (RefusedException e) {
            close(); // better no memory than one that does not agree with the file
            throw e;
        }
        setAutoCommit(automatic);
    }

    @Override
    public void close() throws SQLException {
        super.close();
        sealed.close();
    }
}
