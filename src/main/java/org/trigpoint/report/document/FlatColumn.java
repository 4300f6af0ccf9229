package org.trigpoint.report.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A column of a spreadsheet or comma-separated file, where an interval is two numbers in two columns.
///
/// @param heading unique in its table
/// @param index of the column it comes from
/// @param source the column it comes from
/// @param part what it takes of the cell there
public record FlatColumn(String heading, int index, Column source, UnaryOperator<Cell> part) {
    /// The columns of a table in order.
    public static List<FlatColumn> of(Table table) {
        List<FlatColumn> flat = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == Column.Kind.INTERVAL) {
                flat.add(new FlatColumn(column.heading() + ", low", i, column, FlatColumn::low));
                flat.add(new FlatColumn(column.heading() + ", high", i, column, FlatColumn::high));
            } else {
                flat.add(new FlatColumn(column.heading(), i, column, UnaryOperator.identity()));
            }
        }
        return distinct(flat);
    }

    /// What it shows of a row.
    public Cell cell(Row row) {
        return part.apply(row.cells().get(index));
    }

    private static Cell low(Cell cell) {
        return cell instanceof Cell.Interval interval ? new Cell.Amount(interval.low(), interval.form()) : cell;
    }

    private static Cell high(Cell cell) {
        if (!(cell instanceof Cell.Interval interval)) {
            return cell;
        }
        return interval.limited() ? new Cell.Amount(interval.high(), interval.form()) : Cell.text("no upper limit");
    }

    /// Another column may bear the name that a half of an interval is given.
    private static List<FlatColumn> distinct(List<FlatColumn> columns) {
        Set<String> taken = new HashSet<>();
        List<FlatColumn> named = new ArrayList<>();
        for (FlatColumn column : columns) {
            String heading = column.heading;
            for (int i = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); i++) {
                heading = column.heading + " (" + i + ")";
            }
            named.add(new FlatColumn(heading, column.index, column.source, column.part));
        }
        return named;
    }
}
