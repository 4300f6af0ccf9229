package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/// Replaces the values of the extra column that names a person by pseudonyms, before anything is stored.
final class PersonColumn {
    private static final int NONE = -1;

    private final Connection connection;
    private final int position;
    private @Nullable Pseudonyms pseudonyms;

    PersonColumn(Connection connection, List<String> headings) {
        this.connection = connection;
        this.position = find(headings);
    }

    private static int find(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).equalsIgnoreCase(Pseudonyms.COLUMN)) {
                return i;
            }
        }
        return NONE;
    }

    /// The same values with the person's pseudonym in place of the person.
    List<@Nullable String> hide(List<@Nullable String> values) {
        if (position == NONE || position >= values.size()) {
            return values;
        }
        String person = values.get(position);
        if (person == null) {
            return values;
        }
        if (pseudonyms == null) {
            pseudonyms = Pseudonyms.of(connection);
        }
        List<@Nullable String> hidden = new ArrayList<>(values);
        hidden.set(position, pseudonyms.of(person));
        return hidden;
    }
}
