package org.trigpoint.statistics.control;

import java.util.List;

/// How an XmR chart is made. All of it is printed beside the chart.
///
/// @param rules which rules mark the points
/// @param gaps what a missing value does
/// @param screening whether wild moving ranges are left out of the limits
/// @param phases in order, the first from point 0
public record XmrSettings(RuleSet rules, Gaps gaps, Screening screening, List<Phase> phases) {

    /// The NHS rules with their screening; gaps break; one phase.
    public static final XmrSettings NHS = new XmrSettings(RuleSet.NHS, Gaps.BREAK, Screening.ONCE,
            List.of(Phase.WHOLE));

    /// Anhøj's rules without screening; gaps break moving ranges; one phase.
    public static final XmrSettings ANHOJ = new XmrSettings(RuleSet.ANHOJ, Gaps.BREAK, Screening.NONE,
            List.of(Phase.WHOLE));

    public XmrSettings {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || phases.getFirst().first() != 0) {
            throw new IllegalArgumentException("the first phase starts at the first point");
        }
        for (int i = 1; i < phases.size(); i++) {
            if (phases.get(i).first() <= phases.get(i - 1).first()) {
                throw new IllegalArgumentException("phases come in order: " + phases);
            }
        }
    }

    /// The same with other treatment of gaps.
    public XmrSettings with(Gaps other) {
        return new XmrSettings(rules, other, screening, phases);
    }

    /// The same with other screening.
    public XmrSettings with(Screening other) {
        return new XmrSettings(rules, gaps, other, phases);
    }

    /// The same with other phases.
    public XmrSettings with(Phase... others) {
        return new XmrSettings(rules, gaps, screening, List.of(others));
    }
}
