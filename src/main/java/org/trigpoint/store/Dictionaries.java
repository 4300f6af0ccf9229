package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Category;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers that stand for categories, outcomes, areas and sets of extra values while a batch is written. New ones are
/// inserted when first met.
final class Dictionaries {
    /// Sets of extra values remembered at once. A set met again after it was forgotten is stored again, which costs a
    /// few bytes and keeps memory bounded.
    private static final int EXTRAS_REMEMBERED = 50_000;

    private final Map<Category, Integer> categories = new HashMap<>();
    private final Map<String, Integer> outcomes = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<List<@Nullable String>, Word> extras = new LinkedHashMap<>(1024, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<@Nullable String>, Word> eldest) {
            return size() > EXTRAS_REMEMBERED;
        }
    };

    /// A set of extra values.
    ///
    /// @param id its number
    /// @param hash of its text, for digests
    record Word(long id, long hash) {}

    static final Word NO_EXTRAS = new Word(0, 0);

    private final PreparedStatement newCategory;
    private final PreparedStatement newOutcome;
    private final PreparedStatement newArea;
    private final PreparedStatement newExtras;
    private int lastCategory;
    private int lastOutcome;
    private int lastArea;
    private long lastExtras;

    Dictionaries(Statements statements) throws SQLException {
        Connection connection = statements.connection();
        try (var statement = connection.createStatement()) {
            load(statement.executeQuery("SELECT id, code FROM area"), areas);
            load(statement.executeQuery("SELECT id, name FROM outcome"), outcomes);
            try (ResultSet last = statement.executeQuery("SELECT coalesce(max(id), 0) FROM extras")) {
                lastExtras = last.getLong(1);
            }
        }
        for (StoredCategory stored : StoredCategory.all(connection)) {
            categories.put(stored.category(), stored.id());
        }
        // words that nothing uses any more are deleted, so their numbers have gaps
        lastCategory = last(categories);
        lastOutcome = last(outcomes);
        lastArea = last(areas);
        newCategory = statements.prepare("INSERT INTO category (id, dataset, name) VALUES (?, ?, ?)");
        newOutcome = statements.prepare("INSERT INTO outcome (id, name) VALUES (?, ?)");
        newArea = statements.prepare("INSERT INTO area (id, code) VALUES (?, ?)");
        newExtras = statements.prepare("INSERT INTO extras (id, json) VALUES (?, ?)");
    }

    private static void load(ResultSet rows, Map<String, Integer> into) throws SQLException {
        try (rows) {
            while (rows.next()) {
                into.put(rows.getString(2), rows.getInt(1));
            }
        }
    }

    private static int last(Map<?, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int category(Category category) throws SQLException {
        Integer known = categories.get(category);
        if (known != null) {
            return known;
        }
        int id = ++lastCategory;
        newCategory.setString(2, category.dataset().id());
        newCategory.setString(3, category.name());
        return remember(newCategory, categories, category, id);
    }

    int outcome(String name) throws SQLException {
        Integer known = outcomes.get(name);
        if (known != null) {
            return known;
        }
        newOutcome.setString(2, name);
        return remember(newOutcome, outcomes, name, ++lastOutcome);
    }

    int area(String code) throws SQLException {
        Integer known = areas.get(code);
        if (known != null) {
            return known;
        }
        newArea.setString(2, code);
        return remember(newArea, areas, code, ++lastArea);
    }

    private static <K> int remember(PreparedStatement insert, Map<K, Integer> into, K key, int id) throws SQLException {
        insert.setInt(1, id);
        insert.executeUpdate();
        into.put(key, id);
        return id;
    }

    Word extras(List<String> headings, List<@Nullable String> values) throws SQLException {
        Word known = extras.get(values);
        if (known != null) {
            return known;
        }
        String json = ExtrasJson.write(headings, values);
        newExtras.setLong(1, ++lastExtras);
        newExtras.setString(2, json);
        newExtras.executeUpdate();
        Word word = new Word(lastExtras, RowDigest.of(json));
        extras.put(values, word);
        return word;
    }
}
