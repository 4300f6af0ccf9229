package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.control.Funnel;
import org.trigpoint.statistics.control.RateFunnel;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Map;

/// "Which areas stand out by more than chance?": the rates of areas of a measure that is counted from records.
///
/// @param measure as in [ChartQuestion]
/// @param areas LSOAs or larger areas
/// @param period which months; `null` for the latest twelve that are complete
public record FunnelQuestion(String measure, AreaType areas, @Nullable Period period) {

    private static final int PER = 1000;

    /// Limits of chance.
    public record Band(double low, double high) {}

    /// Asks a workspace.
    ///
    /// @throws RefusedException when the measure is not counted from records, or there is no population
    public RateTable ask(Workspace workspace) {
        CountDefinition count = count(Catalogue.of(workspace).find(measure));
        Period months = period != null ? period
                : Coverage.of(workspace)
                        .span(count.dataset())
                        .map(span -> Period.yearEnding(span.last()))
                        .orElseThrow(() -> new RefusedException("there are no complete months of "
                                + count.dataset().id()));
        Selection selection = Selection.of(count.dataset());
        for (Map.Entry<String, List<String>> column : count.where().entrySet()) {
            for (String value : column.getValue()) {
                selection = selection.and(new Condition(column.getKey(), value));
            }
        }
        return new RateQuestion(selection, months, areas, PER).ask(workspace);
    }

    /// What a chart of it is called.
    public String title(Workspace workspace) {
        return Catalogue.of(workspace).find(measure).name();
    }

    /// The 99.8% limits at the size of an area; NaN where it has no rate, or nothing happened anywhere.
    public static Band limits(RateTable table, RateRow row) {
        RateRow all = table.overall();
        if (all == null || !(all.rate() > 0) || !row.hasRate()) {
            return new Band(Double.NaN, Double.NaN);
        }
        Interval limits = new RateFunnel(all.rate(), table.per()).limits(row.population(), Funnel.ACTION);
        return new Band(limits.low(), limits.high());
    }

    private static CountDefinition count(MeasureDefinition measure) {
        return switch (measure.origin()) {
            case Origin.Counted counted -> counted.count();
            case Origin.PerThousand rate -> rate.count();
            default -> throw new RefusedException("'" + measure.name()
                    + "' is not counted from records, so its areas have no rates");
        };
    }
}
