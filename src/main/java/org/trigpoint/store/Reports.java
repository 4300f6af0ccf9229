package org.trigpoint.store;

import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.PastStatement;
import org.trigpoint.model.ReportFile;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the analyst adds to reports, and what earlier reports said.
public final class Reports {
    private static final String SENTENCE = "sentence.";

    private final Connection connection;

    Reports(Connection connection) {
        this.connection = connection;
    }

    /// The comments on the sections of a period's report.
    public List<Comment> comments(String period) {
        return Sql.list(connection, """
                SELECT section, period, audience, text, changed_on FROM commentary
                WHERE period = ? ORDER BY section""",
                r -> new Comment(r.getString(1), r.getString(2),
                        Audience.valueOf(r.getString(3).toUpperCase(Locale.ROOT)), r.getString(4),
                        LocalDate.parse(r.getString(5))),
                period);
    }

    /// Keeps a comment in place of an earlier one on the same section and period.
    public void put(Comment comment) {
        Sql.update(connection, """
                INSERT INTO commentary (section, period, audience, text, changed_on) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (section, period) DO UPDATE SET
                audience = excluded.audience, text = excluded.text, changed_on = excluded.changed_on""",
                comment.section(), comment.period(), comment.audience().id(), comment.text(),
                comment.changedOn().toString());
    }

    /// Takes a comment away; nothing happens where there is none.
    public void removeComment(String section, String period) {
        Sql.update(connection, "DELETE FROM commentary WHERE section = ? AND period = ?", section, period);
    }

    /// Keeps what an assessment said, in place of an earlier one of the same period.
    public void remember(PastAssessment assessment) {
        Sql.inTransaction(connection, c -> {
            Sql.update(c, "DELETE FROM past_assessment WHERE period = ?", assessment.period());
            Sql.update(c, "INSERT INTO past_assessment (period, made_on) VALUES (?, ?)", assessment.period(),
                    assessment.madeOn().toString());
            int position = 0;
            for (PastStatement statement : assessment.statements()) {
                Sql.update(c, """
                        INSERT INTO past_statement (period, position, kind, key, name, value)
                        VALUES (?, ?, ?, ?, ?, ?)""", assessment.period(), position++, statement.kind().id(),
                        statement.key(), statement.name(), statement.value());
            }
        });
    }

    /// The assessment of one period; empty when none was kept.
    public Optional<PastAssessment> past(String period) {
        return Sql.list(connection, "SELECT made_on FROM past_assessment WHERE period = ?", r -> r.getString(1), period)
                .stream()
                .findFirst()
                .map(madeOn -> new PastAssessment(period, LocalDate.parse(madeOn), statements(period)));
    }

    private List<PastStatement> statements(String period) {
        return Sql.list(connection,
                "SELECT kind, key, name, value FROM past_statement WHERE period = ? ORDER BY position",
                r -> new PastStatement(PastStatement.Kind.valueOf(r.getString(1).toUpperCase(Locale.ROOT)),
                        r.getString(2), r.getString(3), r.getObject(4) == null ? null : r.getDouble(4)),
                period);
    }

    /// The sentence templates that the analyst changed, by their ids.
    public Map<String, String> sentences() {
        Map<String, String> templates = new TreeMap<>();
        Sql.list(connection, "SELECT name, value FROM setting WHERE name LIKE 'sentence.%'",
                r -> templates.put(r.getString(1).substring(SENTENCE.length()), r.getString(2)));
        return templates;
    }

    /// The template or logo; empty when none was given.
    public Optional<ReportFile> file(String name) {
        return Sql
                .list(connection, "SELECT file, content FROM report_file WHERE name = ?",
                        r -> new ReportFile(r.getString(1), r.getBytes(2)), name)
                .stream()
                .findFirst();
    }

    /// Keeps a template or logo in place of an earlier one.
    public void put(String name, ReportFile file) {
        Sql.update(connection, """
                INSERT INTO report_file (name, file, content) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET file = excluded.file, content = excluded.content""", name,
                file.file(), file.content());
    }

    /// Takes a template or logo away; nothing happens where there is none.
    public void removeFile(String name) {
        Sql.update(connection, "DELETE FROM report_file WHERE name = ?", name);
    }
}
