package org.trigpoint.desktop.people;

import org.trigpoint.figure.CountBars;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The picture of a table: bars of the last column of counts or money that can be told of two rows at least.
final class SubjectPicture {
    private static final int MOST = 12;

    private SubjectPicture() {}

    static Optional<CountBars> of(TableView table) {
        List<LineView> lines = table.lines()
                .stream()
                .filter(line -> !line.labels().getFirst().equals("All"))
                .limit(MOST)
                .toList();
        return IntStream.range(0, table.headings().size())
                .filter(column -> lines.stream().filter(line -> isBar(line.figures().get(column))).count() >= 2)
                .filter(column -> lines.stream().allMatch(line -> fits(line.figures().get(column))))
                .boxed()
                .reduce((_, later) -> later)
                .map(column -> new CountBars(table.title(), table.headings().get(column),
                        lines.stream().map(line -> bar(line, column)).toList()));
    }

    private static CountBars.Bar bar(LineView line, int column) {
        Seen seen = line.figures().get(column);
        return new CountBars.Bar(String.join(", ", line.labels()), isBar(seen) ? amount(seen) : Double.NaN);
    }

    private static boolean isBar(Seen seen) {
        return seen instanceof Seen.Amount(double value, Unit unit, boolean _) && value >= 0
                && (unit == Unit.COUNT || unit == Unit.POUNDS);
    }

    /// Whether it may stand in a column of bars: a bar, or a value that is withheld.
    private static boolean fits(Seen seen) {
        return isBar(seen) || !seen.told();
    }

    private static double amount(Seen seen) {
        return seen instanceof Seen.Amount amount ? amount.value() : Double.NaN;
    }
}
