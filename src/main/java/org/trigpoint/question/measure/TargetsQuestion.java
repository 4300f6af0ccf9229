package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.target.Tolerance;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// "Are we on target?": every measure that came in as totals, and every defined measure with a target that the records
/// can answer.
///
/// @param period usually twelve months; `null` for the latest financial year that any measure has a value in
/// @param rule what makes the status of a move without a level to reach
/// @param tolerance how far a level may be missed and still be amber
public record TargetsQuestion(@Nullable Period period, StatusRule rule, Tolerance tolerance) {
    /// By direction and evidence, without tolerance.
    public static TargetsQuestion during(@Nullable Period period) {
        return new TargetsQuestion(period, StatusRule.DIRECTION_AND_EVIDENCE, Tolerance.none());
    }

    /// Asks a workspace.
    ///
    /// @throws org.trigpoint.model.RefusedException when no measure has any value
    public TargetsTable ask(Workspace workspace) {
        return ask(workspace, _ -> true);
    }

    /// What of the records held could have a target, where no measure is made from them.
    private static String settable(Catalogue catalogue) {
        return catalogue.counting()
                .count(Selection.ALL, List.of("dataset"))
                .stream()
                .map(row -> Dataset.of(row.values().getFirst()).orElseThrow())
                .filter(dataset -> !dataset.isList())
                .findFirst()
                .map(dataset -> ("; or set a target for the records there are: trigpoint targets WS --set %s --to"
                        + " \"reduce by 10%%\"").formatted(dataset.id()))
                .orElse("");
    }

    /// The same, of some measures only.
    ///
    /// @param names tells them by their names
    /// @throws org.trigpoint.model.RefusedException when none of them has any value
    public TargetsTable ask(Workspace workspace, Predicate<String> names) {
        Catalogue catalogue = Catalogue.of(workspace);
        SeriesReader reader = new SeriesReader(workspace, catalogue.counting());
        List<Series> all = catalogue.all()
                .stream()
                .filter(measure -> isMeant(measure) || catalogue.targets().isSet(measure.name()))
                .filter(measure -> names.test(measure.name()))
                .filter(reader::isReadable)
                .map(reader::read)
                .filter(series -> !series.points().isEmpty())
                .toList();
        if (all.isEmpty()) {
            throw new RefusedException("no measure has any value yet; import a grid of measures by month, or records"
                    + settable(catalogue));
        }
        Period judged = period == null ? latestYear(all) : period;
        List<TargetRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Series values : all) {
            Series series = values.of(catalogue.targets().aimed(values.measure(), judged));
            if (!isMeant(series.measure())) {
                continue; // its target is for another period
            }
            Optional<TargetRow> row = new Hold(series, judged, rule, tolerance).row();
            row.ifPresentOrElse(rows::add, () -> notes.add("'" + series.measure().name() + "' has no value in "
                    + judged.name() + "."));
        }
        rows.forEach(row -> notes.addAll(row.series().footing().between(judged, judged.yearBefore()).sentences()));
        return new TargetsTable(judged, rule, tolerance, byTheme(rows), notes.stream().distinct().toList());
    }

    private static boolean isMeant(MeasureDefinition measure) {
        return measure.aim().target() != null || measure.origin() instanceof Origin.Imported;
    }

    /// Themes in the order in which they are met; measures without one last.
    private static List<TargetRow> byTheme(List<TargetRow> rows) {
        List<String> themes = rows.stream()
                .map(row -> row.measure().about().theme())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return rows.stream().sorted(Comparator.comparingInt(row -> {
            String theme = row.measure().about().theme();
            return theme == null ? themes.size() : themes.indexOf(theme);
        })).toList();
    }

    private static Period latestYear(List<Series> all) {
        YearMonth last = all.stream()
                .flatMap(series -> series.points().stream())
                .filter(p -> p.value().known().isPresent())
                .map(p -> p.period().last())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RefusedException("no measure has any known value yet"));
        int start = last.getMonthValue() >= 4 ? last.getYear() : last.getYear() - 1;
        return Period.of(YearMonth.of(start, 4), YearMonth.of(start + 1, 3));
    }
}
