package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.List;

/// What partners sent, month by month.
///
/// @param datasets those with at least one complete month
public record Received(List<Span> datasets) implements PartResult {

    public Received {
        datasets = List.copyOf(datasets);
    }

    /// How far the records of one data set reach.
    ///
    /// @param span the first to the last complete month
    /// @param missing months of the two years compared that are not complete
    public record Span(Dataset dataset, Period span, List<YearMonth> missing) {
        public Span {
            missing = List.copyOf(missing);
        }
    }
}
