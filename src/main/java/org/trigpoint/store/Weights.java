package org.trigpoint.store;

import org.trigpoint.model.CategoryWeight;

import java.sql.Connection;
import java.util.List;

/// The weights of harm that were loaded.
public final class Weights {
    private static final int NO_YEAR = 0;

    private final Connection connection;

    Weights(Connection connection) {
        this.connection = connection;
    }

    static void add(Connection connection, CategoryWeight weight, long batch) {
        Sql.update(connection, """
                INSERT OR REPLACE INTO category_weight (scheme, category, year, batch, code, weight, broader)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, weight.scheme(), weight.category(), weight.year() == null ? NO_YEAR : weight.year(), batch,
                weight.code(), weight.weight(), weight.broader());
    }

    /// The names of the schemes there are, in alphabetical order.
    public List<String> schemes() {
        return Sql.list(connection, "SELECT DISTINCT scheme FROM category_weight ORDER BY 1", r -> r.getString(1));
    }

    /// The weights of a scheme: of each offence the latest year's, and of one year the latest batch's. By offence.
    public List<CategoryWeight> of(String scheme) {
        return Sql.list(connection, """
                SELECT scheme, category, code, year, weight, broader FROM category_weight w
                WHERE scheme = ? AND NOT EXISTS (SELECT 1 FROM category_weight v WHERE v.scheme = w.scheme
                  AND v.category = w.category AND (v.year, v.batch) > (w.year, w.batch))
                ORDER BY category
                """, r -> {
            int year = r.getInt(4);
            return new CategoryWeight(r.getString(1), r.getString(2), r.getString(3),
                    year == NO_YEAR ? null : (Integer) year, r.getString(6), r.getDouble(5));
        }, scheme);
    }

    /// An offence and a broader category that some table puts it in.
    public record Within(String offence, String broader) {}

    /// Which broader categories the tables of a scheme put their offences in; each pair once, by broader category.
    public List<Within> within(String scheme) {
        return Sql.list(connection, """
                SELECT DISTINCT category, broader FROM category_weight
                WHERE scheme = ? AND broader IS NOT NULL ORDER BY broader, category
                """, r -> new Within(r.getString(1), r.getString(2)), scheme);
    }
}
