package org.trigpoint.command;

import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tables of a subject as people read them: each with its caption, the figures as they are written anywhere, its notes
/// beneath.
final class SubjectText {
    private SubjectText() {}

    static void write(List<TableView> tables, PrintWriter out) {
        for (TableView table : tables) {
            out.println(table.title() + "  [" + table.key() + "]");
            TableWriter.write(grid(table), OutputFormat.text, out);
            table.notes().forEach(out::println);
            out.println();
        }
        out.flush();
    }

    private static OutputTable grid(TableView table) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < table.labels().size(); i++) {
            int at = i;
            columns.add(Stream
                    .concat(Stream.of(table.labels().get(i)), table.lines().stream().map(line -> line.labels().get(at)))
                    .toList());
        }
        for (int i = 0; i < table.headings().size(); i++) {
            columns.add(figures(table, i));
        }
        OutputTable grid = new OutputTable()
                .columns(columns.stream().map(List::getFirst).toArray(String[]::new));
        for (int row = 1; row <= table.lines().size(); row++) {
            int at = row;
            grid.row(columns.stream().map(column -> column.get(at)).toList());
        }
        return grid;
    }

    /// A column with its heading; one of numbers stands to the right.
    private static List<String> figures(TableView table, int column) {
        List<Seen> seen = table.lines().stream().map(LineView::figures).map(figures -> figures.get(column)).toList();
        List<String> cells = Stream.concat(Stream.of(table.headings().get(column)), seen.stream().map(Seen::text))
                .toList();
        if (seen.stream().noneMatch(Seen.Amount.class::isInstance)) {
            return cells;
        }
        int width = cells.stream().mapToInt(String::length).max().orElse(0);
        return cells.stream().map(cell -> " ".repeat(width - cell.length()) + cell).toList();
    }
}
