package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The measures of a counted subject by years that begin in another month than the report's: the latest two that the
/// data cover.
///
/// @param counted the subject under way, whose book the counts go into
record OtherYears(Workspace workspace, CountedDefinition definition, List<String> columns, Counted counted) {
    List<SubjectTable> tables(Period period) {
        List<SubjectTable> tables = new ArrayList<>();
        Dataset dataset = Dataset.of(definition.dataset()).orElseThrow();
        Coverage coverage = Coverage.of(workspace);
        for (String year : definition.otherYears()) {
            Period latest = Period.yearEnding(lastMonth(year, period.last()));
            Period found = coverage.covers(dataset, latest, latest.yearBefore()) ? latest
                    : Period.yearEnding(latest.last().minusYears(1));
            if (!found.equals(period) && coverage.covers(dataset, found, found.yearBefore())) {
                SubjectRequest request = SubjectRequest.yearOnYear(found);
                Cells before = Cells.of(workspace, definition, columns, request.against());
                Cells after = Cells.of(workspace, definition, columns, request.period());
                tables.add(new Counted(definition, request, counted.book(), List.of(before, after),
                        Held.BOTH, counted.breaks().over(workspace, request)).measures(columns, year));
            }
        }
        return tables;
    }

    /// The last month of the latest year of a kind that ends no later than a month; December for calendar years.
    private static YearMonth lastMonth(String year, YearMonth until) {
        int month = year.equals("october") ? 9 : 12;
        return until.getMonthValue() >= month
                ? until.withMonth(month)
                : until.minusYears(1).withMonth(month);
    }
}
