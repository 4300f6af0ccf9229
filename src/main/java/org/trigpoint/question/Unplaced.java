package org.trigpoint.question;

import org.trigpoint.model.CountRow;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.workspace.Workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many incidents that an indicator counts lie in no ranked area: without an area, or in one that is not ranked. Whoever
/// knows the indicator's number in all areas and in all records can work it out.
public final class Unplaced {
    private Unplaced() {}

    /// The number by the name of the indicator, 0 or more; without the indicators that count no incidents.
    public static Map<String, Long> of(Workspace workspace, RankQuestion question, RankedPlaces places) {
        Map<String, Long> unplaced = new LinkedHashMap<>();
        for (IndicatorUse use : places.ranking().indicators()) {
            question.indicators()
                    .stream()
                    .filter(definition -> definition.name().equals(use.name()))
                    .flatMap(definition -> definition.sources().stream())
                    .filter(source -> source.value() == null && source.harm() == null)
                    .mapToLong(source -> all(workspace, source, places))
                    .filter(all -> all > 0 && all >= use.total())
                    .findFirst()
                    .ifPresent(all -> unplaced.put(use.name(), all - Math.round(use.total())));
        }
        return unplaced;
    }

    private static long all(Workspace workspace, IndicatorDefinition.Source source, RankedPlaces places) {
        return new CountQuestion(IndicatorNumbers.selection(source, places.period()), List.of())
                .ask(workspace)
                .stream()
                .mapToLong(CountRow::count)
                .sum();
    }
}
