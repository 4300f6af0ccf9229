package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.Universe;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the screen of places asks: the ranking with its intervals, the outlines to draw it on, and the ranks of the year
/// before.
///
/// @param by the index
/// @param changes what the analyst changed of it
/// @param period the months
/// @param within the locality or district to rank in; `null` for all
/// @param top how many places are meant by "the top"
record PlacesQuestion(PlaceIndex by, IndexDraft changes, Period period, @Nullable String within, int top) {

    private static final int DRAWS = 1000;
    private static final long SEED = 1;

    PlacesAnswer ask(Workspace workspace, Progress progress) {
        IndexDefinition made = changes.over(by.definition(workspace));
        RankQuestion question = new RankQuestion(made.indicators(), made.weights(), period, within,
                Draws.of(DRAWS, SEED, top));
        RankedPlaces places = question.ask(workspace, progress);
        return new PlacesAnswer(by, made, places, outlines(workspace, places), null)
                .with(earlier(workspace, question.during(period.yearBefore()), progress));
    }

    private Outlines outlines(Workspace workspace, RankedPlaces places) {
        Set<String> ranked = places.ranking().areas().stream().map(RankedArea::areaCode).collect(Collectors.toSet());
        return Outlines.of(Universe.of(workspace, period, within)
                .boundaries(workspace)
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList());
    }

    private PlacesAnswer.@Nullable Earlier earlier(Workspace workspace, RankQuestion before, Progress progress) {
        try {
            Map<String, Integer> ranks = new HashMap<>();
            before.ask(workspace, progress).ranking().areas().forEach(a -> ranks.put(a.areaCode(), a.rank()));
            return new PlacesAnswer.Earlier(ranks, top);
        } catch (RefusedException notRanked) {
            return null;
        }
    }
}
