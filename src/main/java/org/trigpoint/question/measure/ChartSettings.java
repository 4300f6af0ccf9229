package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.control.Gaps;
import org.trigpoint.statistics.control.RuleSet;
import org.trigpoint.statistics.control.Screening;

import java.time.YearMonth;
import java.util.List;

/// How a chart of a measure is made. All of it is printed beside the chart.
///
/// @param period the months shown; `null` for all there are
/// @param rules which rules mark the points of a control chart
/// @param gaps what a missing month does
/// @param screening whether wild steps are left out of the limits
/// @param phases phases after the first, in order of time; nothing rebases by itself
/// @param baseline how many leading months of each phase set its limits; 0 for all of them
public record ChartSettings(@Nullable Period period, RuleSet rules, Gaps gaps, Screening screening,
        List<YearMonth> phases, int baseline) {

    /// The NHS rules on everything there is, in one phase.
    public static final ChartSettings USUAL = new ChartSettings(null, RuleSet.NHS, Gaps.BREAK, Screening.ONCE,
            List.of(), 0);

    public ChartSettings {
        phases = phases.stream().sorted().toList();
    }

    /// The same, of these months.
    public ChartSettings during(@Nullable Period months) {
        return new ChartSettings(months, rules, gaps, screening, phases, baseline);
    }

    /// In words, for print.
    public String words() {
        return rules.words() + " rules; " + (screening == Screening.ONCE ? "wild steps screened once" : "no screening")
                + "; a missing month " + (gaps == Gaps.BREAK ? "breaks" : "is bridged by") + " the moving range"
                + (baseline > 0 ? "; limits frozen after " + baseline + " months" : "")
                + (phases.isEmpty() ? ""
                        : "; new limits from " + String.join(", ",
                                phases.stream().map(YearMonth::toString).toList()));
    }
}
