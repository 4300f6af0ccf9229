package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Headings;

import java.util.List;

/// A table with a column for each month or other period.
public sealed interface Across permits MonthsAcross, PeriodsAcross {
    /// How many columns the table has.
    int width();

    /// How many periods have a column.
    int periods();

    /// The headings without those of the periods, and with what stands for them.
    ///
    /// @param lowest as in [Headings]
    Headings headings(List<String> written, List<String> lowest);
}
