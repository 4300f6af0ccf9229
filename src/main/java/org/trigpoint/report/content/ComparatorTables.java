package org.trigpoint.report.content;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.Peer;
import org.trigpoint.question.measure.SeriesPoint;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Our measures beside those of other areas as a table.
final class ComparatorTables {
    private ComparatorTables() {}

    static Table table(List<ComparatorRow> comparators) {
        List<Row> rows = new ArrayList<>();
        for (ComparatorRow row : comparators) {
            String name = row.measure().name() + ", " + row.ours().period().name();
            rows.add(Row.of(Cell.text(name), value(row, row.ours()), interval(row.measure().unit(), row.interval()),
                    Cell.missing(Shorthand.NOT_APPLICABLE), Cell.missing(Shorthand.NOT_APPLICABLE)));
            row.peers()
                    .forEach(peer -> rows.add(Row.part(Cell.text(peer.area()), value(row, peer.point()),
                            interval(row.measure().unit(), peer.interval()), gap(row.measure().unit(), peer),
                            verdict(peer))));
        }
        return Table.of("comparators", "Measures beside other areas",
                List.of(Column.text("Measure and area"), Column.number("Value"), Column.interval("95% interval"),
                        Column.number("Gap"), Column.status("Ours against theirs")),
                rows)
                .withNotes(List.of(
                        Prose.of("Gap: ours less theirs; in percentage points between percentages."),
                        Prose.of("Intervals as published; else Wilson's of percentages and Byar's of rates.")))
                .withSource(sources(comparators))
                .withSheetName("Comparators");
    }

    private static String sources(List<ComparatorRow> comparators) {
        return comparators.stream()
                .flatMap(row -> row.peers().stream())
                .map(peer -> source(peer.point()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String source(SeriesPoint point) {
        String source = point.basis().source();
        return source == null || point.basis().published() == null
                ? source
                : source + ", " + Cell.day(point.basis().published()).text();
    }

    private static Cell value(ComparatorRow row, SeriesPoint point) {
        return TargetTables.value(row.measure().unit(), point.value());
    }

    private static Cell interval(MeasureUnit unit, @Nullable Interval interval) {
        return interval == null
                ? Cell.missing(Shorthand.NOT_AVAILABLE)
                : Cell.interval(interval.low(), interval.high(), TargetTables.form(unit, .5));
    }

    private static Cell gap(MeasureUnit unit, Peer peer) {
        if (peer.gap().isEmpty()) {
            return Cell.missing(Shorthand.NOT_AVAILABLE);
        }
        NumberForm form = unit == MeasureUnit.PERCENT
                ? NumberForm.POINTS
                : new NumberForm(NumberForm.Unit.NONE, 1, NumberForm.Sign.BOTH);
        return new Cell.Amount(peer.gap().getAsDouble(), form);
    }

    private static Cell verdict(Peer peer) {
        Standing standing = switch (peer.status()) {
            case GREEN -> Standing.BETTER;
            case RED -> Standing.WORSE;
            case AMBER, UNRATED -> Standing.UNCLEAR;
            case NONE -> Standing.NO_DATA;
        };
        return Cell.status(standing, peer.words());
    }
}
