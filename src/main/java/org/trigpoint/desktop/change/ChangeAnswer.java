package org.trigpoint.desktop.change;

import org.trigpoint.assessment.ThemeWords;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.KnownAreas;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The change of one data set, in all and by group.
///
/// @param dataset the data set
/// @param grouping what the rows stand for
/// @param period the later year
/// @param against the earlier year
/// @param lines the total first, then the rows, the largest later count first
/// @param notes breaks between the two years, and months that may still change
record ChangeAnswer(Dataset dataset, Grouping grouping, Period period, Period against, List<ChangeLine> lines,
        List<String> notes) {

    private static final String NOWHERE = "No area stated";

    ChangeAnswer {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    static ChangeAnswer ask(Workspace workspace, Request request) {
        Selection all = Selection.of(request.dataset());
        ChangeTable total = ChangeQuestion.yearOnYear(all, request.period(), List.of()).ask(workspace);
        ChangeTable table = ChangeQuestion.yearOnYear(all, request.period(), List.of(request.grouping().column()))
                .ask(workspace);
        List<ChangeLine> lines = new ArrayList<>();
        lines.add(new ChangeLine("All " + request.dataset().unit(), total.rows().getFirst(), true));
        table.rows()
                .stream()
                .sorted((one, other) -> Long.compare(other.change().after(), one.change().after()))
                .forEach(row -> lines.add(new ChangeLine(request.nameOf(row), row, false)));
        return new ChangeAnswer(request.dataset(), request.grouping(), table.period(), table.against(), lines,
                table.cautions());
    }

    /// What is asked.
    ///
    /// @param areas the names of areas
    record Request(Dataset dataset, Grouping grouping, Period period, KnownAreas areas) {
        private String nameOf(ChangeRow row) {
            String value = row.values().getFirst();
            if (value.isEmpty()) {
                return NOWHERE;
            }
            return grouping.equals(Grouping.LSOA) ? areas.nameOf(value) : value;
        }
    }

    ChangeLine total() {
        return lines.getFirst();
    }

    /// What became of the whole.
    String headline() {
        CountChange change = total().change();
        return total().row().acrossBreak()
                ? "%s went from %s to %s %s across a series break, so the two years cannot be compared.".formatted(
                        dataset.title(), NumberText.of(change.before()), NumberText.of(change.after()), dataset.unit())
                : ThemeWords.headline(dataset, change);
    }

    /// The months of a line, this year before last year.
    MonthlyComparison months(ChangeLine line) {
        return new MonthlyComparison(line.name(), dataset.unit() + " a month", period.first(),
                year(period, line.row().monthsAfter()), year(against, line.row().monthsBefore()));
    }

    private static MonthlyComparison.Year year(Period period, List<Long> months) {
        return new MonthlyComparison.Year(period.name(), months.stream().map(Long::doubleValue).toList());
    }

    /// Where the numbers of a line come from.
    FigureAsked source(ChangeLine line) {
        CountChange change = line.row().change();
        Selection all = Selection.of(dataset);
        Selection counted = line.total() ? all
                : all.and(new Condition(grouping.column(), line.row().values().getFirst()));
        FigureAsked asked = FigureAsked
                .of(NumberText.of(change.after()), line.name() + ", " + period.name())
                .with("Definition", (line.total() ? "every record of " : "records of ") + dataset.title()
                        + (line.total() ? ""
                                : " whose " + grouping.title().toLowerCase(Locale.UK) + " is “"
                                        + line.name() + "”"))
                .during(period, against)
                .with("Before", NumberText.of(change.before()) + " in " + against.name())
                .with("Change", line.percentText() + " " + line.intervalText() + ", " + line.verdictText())
                .with("Method", method());
        return isTraceable(line) ? asked.counting(counted.during(period)) : asked;
    }

    /// Records without a value cannot be picked out by it.
    private static boolean isTraceable(ChangeLine line) {
        return line.total() || !line.row().values().getFirst().isEmpty();
    }

    /// What stands under the table: how the verdicts came about, and what is to be known of the months.
    String method() {
        String exact = "Exact test for two Poisson counts, widened where months vary more than chance, adjusted for "
                + (lines.size() - 1) + " rows tested together (Benjamini–Hochberg, 5%). No percentage below 20 before.";
        return notes.isEmpty() ? exact : String.join(" ", notes) + " " + exact;
    }
}
