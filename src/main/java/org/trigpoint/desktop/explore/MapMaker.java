package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.NumbersMap;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.SpotMap;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.Kernel;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.RiskSettings;
import org.trigpoint.place.nearrepeat.RiskSurface;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.question.explore.MapQuestion.Measure;
import org.trigpoint.question.spot.DensityQuestion;
import org.trigpoint.question.spot.DensityQuestion.Density;
import org.trigpoint.question.spot.HotSpotQuestion;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.NearRepeatQuestion;
import org.trigpoint.question.spot.NearRepeats;
import org.trigpoint.question.spot.NearRepeats.Patrol;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes maps of explored incidents. Outlines are kept for as long as the months and the kind of area stay the same.
final class MapMaker {
    private static final int LABELLED = 4;
    private static final double CELL_METRES = 250;
    private static final int PATROLS = 20;

    private final Map<Ground, Drawn> grounds = new ConcurrentHashMap<>();

    /// What outlines depend on.
    private record Ground(AreaType unit, Period period, Period against) {}

    private record Drawn(List<Boundary> boundaries, Outlines outlines) {}

    /// Forgets the outlines, as of a workspace that has changed.
    void forget() {
        grounds.clear();
    }

    /// Makes one.
    ///
    /// @throws RefusedException when it cannot be made, with the reason
    /// @throws org.trigpoint.task.CancelledException when cancelled
    DrawnMap make(MapKind kind, Exploration found, Workspace open, Progress progress) {
        ExploreQuestion question = found.question();
        return switch (kind) {
            case COUNT -> numbers(kind, Measure.COUNT, found, open, progress);
            case RATE -> numbers(kind, Measure.RATE, found, open, progress);
            case CHANGE -> numbers(kind, Measure.CHANGE, found, open, progress);
            case HARM -> numbers(kind, Measure.HARM, found, open, progress);
            case HOT_SPOTS -> hotSpots(question, open, progress);
            case DENSITY -> density(question, open, progress);
            case NEAR_REPEATS -> nearRepeats(question, open, progress);
        };
    }

    private Drawn ground(ExploreQuestion question, Workspace open) {
        return grounds.computeIfAbsent(new Ground(question.unit(), question.period(), question.against()), _ -> {
            List<Boundary> boundaries = new MapQuestion(Measure.COUNT, question).boundaries(open);
            return new Drawn(boundaries, Outlines.of(boundaries));
        });
    }

    private @Nullable Outlines areasUnder(ExploreQuestion question, Workspace open) {
        try {
            return ground(question.by(AreaType.LSOA), open).outlines;
        } catch (RefusedException e) {
            return null; // cells need no areas
        }
    }

    private DrawnMap numbers(MapKind kind, Measure measure, Exploration found, Workspace open, Progress progress) {
        String refusal = found.refusal();
        if (measure == Measure.CHANGE && refusal != null) {
            throw new RefusedException(refusal);
        }
        Drawn ground = ground(found.question(), open);
        progress.checkCancelled();
        MapQuestion question = new MapQuestion(measure, found.question());
        MapNumbers numbers = measure == Measure.HARM
                ? question.harm(open, ground.boundaries)
                : question.of(open, found, ground.boundaries);
        if (numbers.values().isEmpty()) {
            throw new RefusedException(measure == Measure.RATE
                    ? "no area has a population; import the mid-year population by area"
                    : "no area had enough incidents the year before to state a change");
        }
        AreaMap map = NumbersMap.of(numbers, ground.outlines, NumbersMap.usual(numbers, measure), LABELLED, 0);
        return DrawnMap.of(kind, map, List.of());
    }

    private DrawnMap hotSpots(ExploreQuestion question, Workspace open, Progress progress) {
        HotSpots spots = HotSpotQuestion.ofAreas(during(question)).getisOrd(open, progress);
        Outlines outlines = ground(question.by(AreaType.LSOA), open).outlines;
        return DrawnMap.of(MapKind.HOT_SPOTS, SpotMap.of(title("Hot spots", question), spots, outlines), spots.notes());
    }

    private DrawnMap density(ExploreQuestion question, Workspace open, Progress progress) {
        Density density = new DensityQuestion(Kernel.QUARTIC, null, CELL_METRES).ask(open, during(question), progress);
        AreaMap map = SpotMap.of(title("Density", question), density.density(), areasUnder(question, open));
        return DrawnMap.of(MapKind.DENSITY, map, density.notes());
    }

    private DrawnMap nearRepeats(ExploreQuestion question, Workspace open, Progress progress) {
        NearRepeats repeats = new NearRepeatQuestion(during(question), KnoxSettings.DEFAULT).ask(open, progress);
        if (!repeats.table().nearRepeats()) {
            return new DrawnMap(MapKind.NEAR_REPEATS, null, repeats.notes(), repeats, List.of());
        }
        RiskSurface risk = repeats.risk(repeats.nextDay(), RiskSettings.DEFAULT);
        List<Patrol> patrols = repeats.patrols(risk, PATROLS);
        AreaMap map = SpotMap.of("Risk of near repeats, " + LocalDate.ofEpochDay(repeats.nextDay()), risk, patrols,
                areasUnder(question, open));
        return new DrawnMap(MapKind.NEAR_REPEATS, map, repeats.notes(), repeats, patrols);
    }

    private static Selection during(ExploreQuestion question) {
        return question.selection().during(question.period());
    }

    private static String title(String what, ExploreQuestion question) {
        String incidents = question.selection().dataset() == null
                ? "all incidents"
                : question.selection().dataset().title().toLowerCase(Locale.UK);
        return what + " of " + incidents + ", " + question.period().name();
    }
}
