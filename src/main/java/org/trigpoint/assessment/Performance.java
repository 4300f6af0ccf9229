package org.trigpoint.assessment;

import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.question.measure.TargetsTable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the partnership performs: against its targets, beside others, and over time.
///
/// @param targets every measure against its target
/// @param comparators measures of ours beside those of other areas; empty when none came in
/// @param charts control charts: of each theme's total, and of measures whose latest months are a signal
/// @param sentences what it says, in order
/// @param byMeasure what is said of single measures, for the themes they belong to
/// @param sums of which categories measures count incidents; empty but for the public
/// @param batches the batches that brought the totals of a measure, by its name; without measures counted from records
public record Performance(TargetsTable targets, List<ComparatorRow> comparators, List<SeriesChart> charts,
        List<MeasureFinding> sentences, List<MeasureWords> byMeasure,
        List<CategorySum> sums, Map<String, Set<Long>> batches) implements PartResult {
    public Performance {
        comparators = List.copyOf(comparators);
        charts = List.copyOf(charts);
        sentences = List.copyOf(sentences);
        byMeasure = List.copyOf(byMeasure);
        sums = List.copyOf(sums);
        batches = Map.copyOf(batches);
    }

    /// How many targets were met; nothing where no measure has a level to reach.
    @Override
    public List<Finding> summary() {
        return targets.rows().stream().anyMatch(PerformanceWords::hasLevel)
                ? List.of(Finding.of(sentences.getFirst().words(), "performance"))
                : List.of();
    }

    @Override
    public List<String> notes() {
        return targets.notes();
    }
}
