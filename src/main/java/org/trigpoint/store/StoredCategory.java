package org.trigpoint.store;

import org.trigpoint.model.Category;

import java.sql.Connection;
import java.util.List;

/// A category and the number it is stored under.
record StoredCategory(int id, Category category) {
    static List<StoredCategory> all(Connection connection) {
        return Sql.list(connection, "SELECT id, dataset, name FROM category ORDER BY id",
                r -> new StoredCategory(r.getInt(1),
                        new Category(StoredDataset.of(r.getString(2)), r.getString(3))));
    }

    /// The categories of the rows there are; one whose rows were all undone is not among them.
    static List<Category> withRows(Connection connection) {
        return Sql.list(connection, """
                SELECT dataset, name FROM category c
                WHERE EXISTS (SELECT 1 FROM tally t WHERE t.category = c.id) ORDER BY id
                """, r -> new Category(StoredDataset.of(r.getString(1)), r.getString(2)));
    }
}
