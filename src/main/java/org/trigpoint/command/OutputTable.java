package org.trigpoint.command;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table on its way to standard output.
final class OutputTable {
    /// A column.
    ///
    /// @param name its contracted name, in snake_case
    /// @param decimals digits after the point when numbers are written for people
    record Column(String name, int decimals) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /// Adds columns of text or whole numbers.
    OutputTable columns(String... names) {
        Arrays.stream(names).forEach(name -> columns.add(new Column(name, 0)));
        return this;
    }

    /// Adds a column of numbers that people read with this many decimals.
    OutputTable decimal(String name, int decimals) {
        columns.add(new Column(name, decimals));
        return this;
    }

    /// Adds a row: text, [Long], [Integer], [Double], or `null` for a blank; one value a column.
    void row(@Nullable Object... values) {
        row(Arrays.asList(values));
    }

    void row(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + columns.size() + " columns");
        }
        rows.add(new ArrayList<>(values));
    }

    List<Column> columns() {
        return columns;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }
}
