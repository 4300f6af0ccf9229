package org.trigpoint.command;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The columns of a change, shared by `change` and `compare`.
final class ChangeColumns {
    /// Where the percentage stands, behind the columns grouped by.
    static final int PERCENT = 3;
    /// Where the verdict stands, behind the columns grouped by.
    static final int VERDICT = 7;

    private ChangeColumns() {}

    static OutputTable table(List<String> by) {
        return new OutputTable().columns(by.toArray(String[]::new))
                .columns("before", "after", "difference")
                .decimal("percent", 1)
                .decimal("ratio_low", 3)
                .decimal("ratio_high", 3)
                .decimal("p", 3)
                .columns("verdict", "status");
    }

    static List<Object> row(List<String> values, CountChange change, Status status) {
        List<Object> row = new ArrayList<>(values);
        row.addAll(List.of(change.before(), change.after(), change.difference(),
                change.percent().orElse(Double.NaN), change.ratioLow(), change.ratioHigh(), change.pValue(),
                change.verdict().words(), status.name().toLowerCase(Locale.ROOT)));
        return row;
    }
}
