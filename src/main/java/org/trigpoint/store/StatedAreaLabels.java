package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.store.Column.Labels;
import org.trigpoint.store.Column.Restriction;

import java.util.ArrayList;
import java.util.List;

/// Labels of larger areas where some data sets say theirs in a column of their own: a number above zero is an area, one
/// below zero a set of extra values.
///
/// @param areas the larger area of each area
/// @param stated what the rows say themselves
record StatedAreaLabels(MappedLabels areas, ExtraLabels stated) implements Labels {
    @Override
    public String label(@Nullable Object raw) {
        return raw instanceof Number number && number.longValue() < 0
                ? stated.label(-number.longValue())
                : areas.label(raw);
    }

    @Override
    public Restriction where(String expression, String label) {
        Restriction placed = areas.where(expression, label);
        Restriction said = stated.where("-(" + expression + ")", label);
        List<Object> values = new ArrayList<>(placed.values());
        values.addAll(said.values());
        return label.isEmpty()
                ? new Restriction("(" + expression + " >= 0 AND " + placed.sql() + " OR " + said.sql() + ")", values)
                : new Restriction("(" + placed.sql() + " OR " + said.sql() + ")", values);
    }
}
