package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.store.Column.Labels;
import org.trigpoint.store.Column.Restriction;

import java.sql.Connection;
import java.util.List;

/// Labels read out of the stored sets of extra values.
record ExtraLabels(Connection connection, String heading) implements Labels {
    @Override
    public String label(@Nullable Object raw) {
        if (raw == null) {
            return "";
        }
        return Sql.list(connection, "SELECT coalesce(json_extract(json, ?), '') FROM extras WHERE id = ?",
                r -> r.getString(1), path(), raw).stream().findFirst().orElse("");
    }

    @Override
    public Restriction where(String expression, String label) {
        String chosen = "SELECT id FROM extras WHERE coalesce(json_extract(json, ?), '') = ? COLLATE NOCASE";
        String condition = expression + " IN (" + chosen + ")";
        return new Restriction(label.isEmpty() ? "(" + expression + " IS NULL OR " + condition + ")" : condition,
                List.of(path(), label));
    }

    /// A heading may hold quotation marks and backslashes, which a path writes as JSON does.
    private String path() {
        return "$.\"" + heading.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
