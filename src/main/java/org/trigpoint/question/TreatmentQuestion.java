package org.trigpoint.question;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// How many were in treatment in a period, started, left, and left as planned.
///
/// An exit is planned when its reason says that treatment was completed, as the national monitoring system words it:
/// "Treatment completed - drug free". An episode without an exit date is still open.
///
/// @param period the months
public record TreatmentQuestion(Period period) {
    private static final String COMPLETED = "treatment completed";

    /// Asks a workspace; all zero when it holds no episodes.
    public TreatmentYear ask(Workspace workspace) {
        List<CountRow> rows = workspace.store()
                .counts()
                .count(Selection.of(Dataset.TREATMENT),
                        List.of("month", "exit_month", "outcome"));
        long inTreatment = 0;
        long starts = 0;
        long exits = 0;
        long planned = 0;
        for (CountRow row : rows) {
            YearMonth start = YearMonth.parse(row.values().get(0));
            String exitText = row.values().get(1);
            YearMonth exit = exitText.isEmpty() ? null : YearMonth.parse(exitText);
            boolean began = !start.isAfter(period.last());
            boolean stillThere = exit == null || !exit.isBefore(period.first());
            inTreatment += began && stillThere ? row.count() : 0;
            starts += period.contains(start) ? row.count() : 0;
            if (exit != null && period.contains(exit)) {
                exits += row.count();
                planned += row.values().get(2).toLowerCase(Locale.ROOT).startsWith(COMPLETED) ? row.count() : 0;
            }
        }
        return new TreatmentYear(inTreatment, starts, exits, planned);
    }
}
