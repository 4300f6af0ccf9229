package org.trigpoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The statements that are prepared once for a whole batch, and closed with it: a statement left open keeps SQLite from
/// compacting the file.
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final List<PreparedStatement> open = new ArrayList<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        open.add(statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : open) {
            statement.close();
        }
        open.clear();
    }
}
