package org.trigpoint.question;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.RankMovement;
import org.trigpoint.place.ranking.RankMovement.Move;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What changed at the top of a ranking since the year before: which areas entered, left and moved.
///
/// @param before the ranking of the year before, by the same indicators and weights
/// @param after the later ranking
/// @param movement the top of both
public record RankChange(RankedPlaces before, RankedPlaces after, RankMovement movement) {

    private static final int NAMED = 6;

    /// Ranks the year before and compares.
    ///
    /// @param top how many ranks are looked at
    /// @throws RefusedException when a data set of the indicators is incomplete in either year, or a ranking of the year
    ///     before cannot be made of the same indicators
    public static RankChange since(Workspace workspace, RankQuestion question, RankedPlaces after, int top,
            Progress progress) {
        RankQuestion earlier = question.during(question.period().yearBefore());
        refuseIncomplete(workspace, question, earlier);
        RankedPlaces before = earlier.ask(workspace, progress);
        if (before.ranking().indicators().size() != after.ranking().indicators().size()) {
            throw new RefusedException("the year before cannot be ranked by the same indicators");
        }
        return new RankChange(before, after, RankMovement.between(before.ranking(), after.ranking(), top));
    }

    private static void refuseIncomplete(Workspace workspace, RankQuestion question, RankQuestion earlier) {
        Coverage coverage = Coverage.of(workspace);
        Set<Dataset> datasets = new HashSet<>();
        question.indicators()
                .forEach(indicator -> indicator.sources()
                        .stream()
                        .map(source -> source.dataset() == null ? null : Dataset.of(source.dataset()).orElse(null))
                        .filter(Objects::nonNull)
                        .filter(dataset -> coverage.span(dataset).isPresent())
                        .forEach(datasets::add));
        for (Dataset dataset : datasets) {
            String refusal = coverage.refusal(dataset, question.period(), earlier.period());
            if (refusal != null) {
                throw new RefusedException(refusal);
            }
        }
    }

    /// The earlier rank of every area that was ranked then, by code.
    public Map<String, Integer> earlierRanks() {
        Map<String, Integer> ranks = new HashMap<>();
        before.ranking().areas().forEach(area -> ranks.put(area.areaCode(), area.rank()));
        return ranks;
    }

    /// "Against 2011/12, Moss Lane (from 14th to 9th) entered the top ten and Tannery (from 8th to 13th) left it."
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        String top = "the top " + movement.top();
        String year = before.period().name();
        if (movement.entered().isEmpty() && movement.left().isEmpty()) {
            sentences.add(String.format(Locale.UK, "The same areas make up %s as in %s.", top, year));
        } else {
            sentences.add(String.format(Locale.UK, "Since %s, %s entered %s and %s left it.", year,
                    named(movement.entered()), top, named(movement.left())));
        }
        movement.stayed()
                .stream()
                .max((one, other) -> Integer.compare(Math.abs(one.places()), Math.abs(other.places())))
                .filter(move -> move.places() != 0)
                .ifPresent(move -> sentences.add(String.format(Locale.UK, "Of those that stayed, %s moved most.",
                        named(List.of(move)))));
        return sentences;
    }

    private String named(List<Move> moves) {
        if (moves.isEmpty()) {
            return "none";
        }
        List<String> names = new ArrayList<>(moves.stream().limit(NAMED).map(this::named).toList());
        if (moves.size() > NAMED) {
            names.add((moves.size() - NAMED) + " more");
        }
        String last = names.removeLast();
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    private String named(Move move) {
        String name = after.ranking().area(move.areaCode()).map(after::nameOf).orElse(move.areaCode());
        return name + (move.before() == 0 || move.after() == 0
                ? ""
                : " (from " + move.before() + " to " + move.after() + ")");
    }
}
