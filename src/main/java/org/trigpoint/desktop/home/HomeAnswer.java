package org.trigpoint.desktop.home;

import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.AreaValues;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.Emphasis;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.Ramp;
import org.trigpoint.figure.map.Shading;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.Universe;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The four data sets of a period, and the places that rank highest.
///
/// @param period the year
/// @param standings one a data set, always all four
/// @param places the ranked places; empty when there is nothing to rank
/// @param whyNoPlaces why there is nothing to rank; empty when there is
/// @param map the ranked places, the highest outlined; empty where there is nothing to rank, or no outline
record HomeAnswer(Period period, List<Standing> standings, Optional<RankedPlaces> places, String whyNoPlaces,
        Optional<AreaMap> map) {

    /// How many of the places are listed and outlined.
    static final int LISTED = 5;
    private static final int CLASSES = 5;

    static final List<Dataset> DATASETS = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);

    static HomeAnswer ask(Workspace workspace, Coverage coverage, Period period, Progress progress) {
        List<Standing> standings = DATASETS.stream()
                .map(dataset -> Standing.ask(workspace, coverage, dataset, period))
                .toList();
        try {
            RankedPlaces ranked = RankQuestion.highImpactLocations(period).ask(workspace, progress);
            return new HomeAnswer(period, standings, Optional.of(ranked), "", map(workspace, ranked));
        } catch (RefusedException e) {
            return new HomeAnswer(period, standings, Optional.empty(), e.reason(), Optional.empty());
        }
    }

    private static Optional<AreaMap> map(Workspace workspace, RankedPlaces ranked) {
        List<Boundary> outlines = Universe.of(workspace, ranked.period(), null).boundaries(workspace);
        if (outlines.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> index = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        ranked.ranking().areas().forEach(area -> {
            index.put(area.areaCode(), area.index());
            names.put(area.areaCode(), ranked.nameOf(area));
        });
        AreaValues values = AreaValues.of("index (100 is average)", index, names);
        List<String> top = ranked.ranking().top(LISTED).stream().map(RankedArea::areaCode).toList();
        return Optional.of(AreaMap
                .of("Index, " + ranked.period().name(), Outlines.of(outlines), values,
                        new Shading(Classes.natural(values.values(), CLASSES), Ramp.SEQUENTIAL))
                .with(new Emphasis(List.of(), new HashSet<>(top),
                        "the " + NumberText.inWords(top.size()) + " highest")));
    }

    /// What there is now, for the next time.
    Earlier asOf(Instant opened, List<Batch> batches) {
        Map<Dataset, Long> counts = new EnumMap<>(Dataset.class);
        standings.forEach(standing -> {
            Long count = standing.count();
            if (count != null) {
                counts.put(standing.dataset(), count);
            }
        });
        return new Earlier(opened, batches.stream().map(Batch::id).collect(Collectors.toSet()), period.code(), counts);
    }
}
