package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Headings;

import java.util.List;

/// A table whose columns of periods or of measures, or whose title, say what other tables say in every row.
public sealed interface Across permits MeasuresAcross, MonthsAcross, NamedMonth, PeriodsAcross {
    /// How many columns the table has.
    int width();

    /// How many periods the headings name.
    int periods();

    /// The headings without those columns, and with what stands for them.
    ///
    /// @param lowest as in [Headings]
    Headings headings(List<String> written, List<String> lowest);
}
