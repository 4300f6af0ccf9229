package org.trigpoint.question;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.StatusRule;

import java.util.ArrayList;
import java.util.List;

/// Year on year: how counts changed between two periods of equal length, with evidence.
///
/// @param selection which incidents; its period is not used
/// @param period the later period
/// @param against the earlier period
/// @param by the columns the incidents are grouped by
/// @param rule how a change became a status
/// @param rows one a group, in the order of the columns; one row when there are no columns
/// @param footing breaks between the two periods and provisional months in them
public record ChangeTable(Selection selection, Period period, Period against, List<String> by, StatusRule rule,
        List<ChangeRow> rows, Footing footing) {
    public ChangeTable {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }

    /// A table of series without breaks or provisional months.
    public ChangeTable(Selection selection, Period period, Period against, List<String> by, StatusRule rule,
            List<ChangeRow> rows) {
        this(selection, period, against, by, rule, rows, Footing.FIRM);
    }

    /// What to bear in mind, each a sentence: breaks, provisional months, and what is publicly known of the two periods.
    public List<String> cautions() {
        List<String> cautions = new ArrayList<>(footing.sentences());
        Dataset one = selection.dataset();
        List<Dataset> known = one == null ? List.of(Dataset.values()) : List.of(one);
        Circumstances.between(period, against, known).forEach(words -> cautions.add("To bear in mind: " + words + "."));
        return cautions;
    }

    /// Whether other months of the year are compared, of less than a whole year: then the season may be the change.
    public boolean differsInSeason() {
        return period.length() % 12 != 0 && period.first().getMonth() != against.first().getMonth();
    }

    /// The same with other rows, or in another order.
    public ChangeTable withRows(List<ChangeRow> others) {
        return new ChangeTable(selection, period, against, by, rule, others, footing);
    }
}
