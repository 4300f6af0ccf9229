package org.trigpoint.desktop.home;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.ChangeWords;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Locale;

/// Where one data set stands.
///
/// @param dataset the data set
/// @param row its change; `null` when the years cannot be compared
/// @param count this year's number; `null` when this year is not complete
/// @param why why the years cannot be compared, in plain words; empty when they can
record Standing(Dataset dataset, @Nullable ChangeRow row, @Nullable Long count, String why) {
    static Standing ask(Workspace workspace, Coverage coverage, Dataset dataset, Period period) {
        if (coverage.span(dataset).isEmpty()) {
            return new Standing(dataset, null, null, "No records imported yet.");
        }
        String refusal = coverage.refusal(dataset, period, period.yearBefore());
        if (refusal != null) {
            Long count = coverage.missing(dataset, period).isEmpty() ? count(workspace, dataset, period) : null;
            return new Standing(dataset, null, count, refusal + ".");
        }
        try {
            ChangeRow row = ChangeQuestion.yearOnYear(Selection.of(dataset), period, List.of())
                    .ask(workspace)
                    .rows()
                    .getFirst();
            return new Standing(dataset, row, row.change().after(), "");
        } catch (RefusedException e) {
            return new Standing(dataset, null, null, e.reason());
        }
    }

    private static long count(Workspace workspace, Dataset dataset, Period period) {
        return new CountQuestion(Selection.of(dataset).during(period), List.of()).ask(workspace)
                .stream()
                .mapToLong(CountRow::count)
                .sum();
    }

    /// This year's number; "n/a" when this year is not complete.
    String number() {
        return count == null ? "n/a" : NumberText.of(count);
    }

    Status status() {
        return row == null || row.acrossBreak() ? Status.NONE : row.status();
    }

    /// "−14.4%, fell", "series break", "no earlier year to compare" or "+12.7%, no clear change"; counts instead of a percentage where the base is small.
    String verdict() {
        if (row == null) {
            return count == null ? Status.NONE.word() : "no earlier year to compare";
        }
        if (row.acrossBreak()) {
            return ChangeRow.BREAK;
        }
        CountChange change = row.change();
        String size = change.smallBase(ChangeWords.SMALLEST_BASE)
                ? NumberText.of(change.before()) + " before"
                : NumberText.change(change.percent().orElse(0));
        return size + ", " + change.verdict().words();
    }

    /// "from 26,913 offences in 2011/12"; why not, when the years cannot be compared.
    String before(Period period) {
        return row == null
                ? why
                : "from " + NumberText.of(row.change().before()) + " " + dataset.unit() + " in "
                        + period.yearBefore().name();
    }

    /// Where this year's number comes from; `null` when there is none.
    @Nullable
    FigureAsked source(Period period) {
        if (count == null) {
            return null;
        }
        FigureAsked asked = FigureAsked.of(number(), dataset.title() + ", " + period.name())
                .with("Definition",
                        "every " + dataset.title().toLowerCase(Locale.UK) + " record loaded whose month lies"
                                + " in the period")
                .counting(Selection.of(dataset).during(period));
        if (row == null) {
            return asked.with("Before", why);
        }
        return asked.during(period, period.yearBefore())
                .with("Before", before(period))
                .with("Verdict", verdict())
                .with("Method", "Exact test of two Poisson counts, widened where the months vary more than chance");
    }
}
