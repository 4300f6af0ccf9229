package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.store.Column.Labels;
import org.trigpoint.store.Column.Restriction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Labels from a dictionary of numbers; a number it lacks has no label.
record MappedLabels(Map<Integer, String> names) implements Labels {
    boolean isEmpty() {
        return names.isEmpty();
    }

    @Override
    public String label(@Nullable Object raw) {
        return raw == null ? "" : names.getOrDefault(((Number) raw).intValue(), "");
    }

    @Override
    public Restriction where(String expression, String label) {
        if (label.isEmpty()) {
            String known = placeholders(names.size());
            return new Restriction("(%1$s IS NULL OR %1$s NOT IN (%2$s))".formatted(expression, known),
                    new ArrayList<>(names.keySet()));
        }
        List<Object> numbers = new ArrayList<>();
        names.forEach((number, name) -> {
            if (name.equalsIgnoreCase(label)) {
                numbers.add(number);
            }
        });
        return new Restriction(expression + " IN (" + placeholders(numbers.size()) + ")", numbers);
    }

    private static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
