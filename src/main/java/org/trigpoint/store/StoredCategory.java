package org.trigpoint.store;

import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;

import java.sql.Connection;
import java.util.List;

/// A category and the number it is stored under.
record StoredCategory(int id, Category category) {
    static List<StoredCategory> all(Connection connection) {
        return Sql.list(connection, "SELECT id, dataset, name FROM category ORDER BY id",
                r -> new StoredCategory(r.getInt(1),
                        new Category(Dataset.of(r.getString(2)).orElseThrow(), r.getString(3))));
    }
}
