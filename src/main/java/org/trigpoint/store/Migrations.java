package org.trigpoint.store;

import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The numbered steps from an empty file to today's schema. A step is never edited once released; the number its name
/// begins with becomes the file's `user_version`, written in the same transaction as the step.
final class Migrations {
    private static final List<String> STEPS = List.of("001-workspace.sql", "002-measures.sql", "003-people.sql",
            "004-report.sql", "005-safety.sql", "006-questions.sql", "007-intake.sql", "010-placements.sql",
            "011-priorities.sql", "012-weights-and-records.sql", "013-holdings.sql", "014-intake.sql");

    private Migrations() {}

    /// The names of the steps, in order.
    static List<String> steps() {
        return STEPS;
    }

    /// The schema version that this program writes.
    static int latest() {
        return number(STEPS.getLast());
    }

    /// Refuses a file that is no workspace, or one that a newer Trigpoint made; changes nothing.
    static void check(Connection connection) throws SQLException {
        int application = pragma(connection, "application_id");
        int version = pragma(connection, "user_version");
        if (application != Connections.APPLICATION_ID) {
            throw new RefusedException("this file is not a Trigpoint workspace");
        }
        refuseNewer(version);
    }

    /// Refuses a schema version that this program does not know.
    static void refuseNewer(int version) {
        if (version > latest()) {
            throw new RefusedException("this workspace has schema version " + version
                    + " and this Trigpoint knows versions up to " + latest() + "; open it with a newer Trigpoint");
        }
    }

    static void apply(Connection connection) throws SQLException {
        int version = pragma(connection, "user_version");
        for (String step : STEPS) {
            if (number(step) > version) {
                apply(connection, step);
            }
        }
    }

    private static void apply(Connection connection, String step) throws SQLException {
        String script = read(step);
        Sql.inTransaction(connection, c -> {
            try (Statement statement = c.createStatement()) {
                statement.executeUpdate(script);
                statement.executeUpdate("PRAGMA user_version = " + number(step));
            }
        });
    }

    private static int number(String step) {
        return Integer.parseInt(step.substring(0, step.indexOf('-')));
    }

    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.getInt(1);
        }
    }

    private static String read(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream("migration/" + step)) {
            if (in == null) {
                throw new IllegalStateException("missing migration " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
