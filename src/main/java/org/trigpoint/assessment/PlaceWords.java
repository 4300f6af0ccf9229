package org.trigpoint.assessment;

import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.Concentration;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.RankMovement;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.Ranking;
import org.trigpoint.place.ranking.TopShare;
import org.trigpoint.question.ConcentrationWords;
import org.trigpoint.question.RankChange;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the ranking of high-impact locations says.
public final class PlaceWords {
    private static final int NAMED = 6;

    private PlaceWords() {}

    /// What the top areas hold together, which is first, and which ranks cannot be told apart.
    ///
    /// @param top how many areas are meant by the top
    public static List<String> sentences(RankedPlaces places, int top) {
        return sentences(Sentences.shipped(), places, top, Set.of());
    }

    /// The same in the analyst's words.
    ///
    /// @param secretTotals the indicators of which no share may be told
    static List<String> sentences(Sentences templates, RankedPlaces places, int top, Set<String> secretTotals) {
        List<String> sentences = new ArrayList<>();
        sentences.add(share(templates, places, top, secretTotals));
        RankedArea first = places.ranking().areas().getFirst();
        sentences.add(first.interval() == null
                ? templates.fill("rank-first-plain", Map.of("place", places.nameOf(first)))
                : templates.fill("rank-first",
                        Map.of("place", places.nameOf(first), "low", "" + first.rankLow(), "high",
                                "" + first.rankHigh())));
        places.ranking()
                .indistinguishable()
                .stream()
                .filter(run -> run.first() <= top)
                .findFirst()
                .ifPresent(run -> sentences.add(templates.fill("ranks-alike",
                        Map.of("first", "" + run.first(), "last", "" + run.last()))));
        return sentences;
    }

    /// "Half of all anti-social behaviour lies in 9 of 65 areas (13.8%); Gini .61." Of the first indicator that counts
    /// something and has any.
    static Optional<String> concentration(Sentences templates, Ranking ranking) {
        for (int i = 0; i < ranking.indicators().size(); i++) {
            if (ranking.indicators().get(i).basis().counts()) {
                Concentration found = ConcentrationWords.of(ranking, i);
                if (found.incidents() > 0) {
                    return Optional.of(templates.fill("concentration", Map.of("indicator",
                            ChangeWords.within(ranking.indicators().get(i).name()), "areas",
                            Figures.count(found.placesForHalf()), "all", Figures.count(found.places()), "share",
                            Figures.share(found.shareOfPlacesForHalf()), "gini",
                            String.format(Locale.UK, "%.2f", found.adjustedGini()).replaceFirst("^0", ""))));
                }
            }
        }
        return Optional.empty();
    }

    /// Which areas entered and left the top since the year before, and which of the others moved most.
    static List<String> movement(Sentences templates, RankChange change) {
        RankMovement movement = change.movement();
        Map<String, String> values = Map.of("year", change.before().period().name(), "top", "" + movement.top(),
                "entered", names(change, movement.entered()), "left", names(change, movement.left()));
        boolean same = movement.entered().isEmpty() && movement.left().isEmpty();
        List<String> sentences = new ArrayList<>();
        sentences.add(templates.fill(same ? "top-same" : "top-changed", values));
        movement.stayed()
                .stream()
                .max(Comparator.comparingInt(move -> Math.abs(move.places())))
                .filter(move -> move.places() != 0)
                .ifPresent(move -> sentences.add(
                        templates.fill("top-moved", Map.of("place", names(change, List.of(move))))));
        return sentences;
    }

    private static String names(RankChange change, List<RankMovement.Move> moves) {
        return moves.isEmpty() ? "none"
                : Figures.listed(moves.stream().map(move -> name(change, move)).toList(), NAMED);
    }

    private static String name(RankChange change, RankMovement.Move move) {
        String name = change.after()
                .ranking()
                .area(move.areaCode())
                .map(change.after()::nameOf)
                .orElse(move.areaCode());
        return move.before() == 0 || move.after() == 0
                ? name
                : "%s (from %d to %d)".formatted(name, move.before(), move.after());
    }

    /// "The four highest-ranked locations hold 6.3% of residents and 25.0% of anti-social behaviour, 4.0 times their
    /// share."
    static String share(Sentences templates, RankedPlaces places, int top, Set<String> secretTotals) {
        TopShare share = places.ranking().topShare(top);
        String locations = "The %s highest-ranked locations".formatted(Figures.words(share.areas()));
        IndicatorScore leading = share.scores()
                .stream()
                .filter(score -> !Double.isNaN(score.share()) && !secretTotals.contains(score.indicator()))
                .findFirst()
                .orElse(null);
        if (leading == null) {
            return locations + " are listed below.";
        }
        boolean counts = Double.isNaN(share.populationShare());
        return templates.fill(counts ? "share-of-counts" : "share", Map.of("areas", Figures.words(share.areas()),
                "residents", counts ? "" : Figures.share(share.populationShare()), "held",
                Figures.share(leading.share()), "indicator", ChangeWords.within(leading.indicator()), "times",
                counts ? "" : String.format(Locale.UK, "%.1f", leading.share() / share.populationShare())));
    }

    static String caption(Period period) {
        return "High-impact locations, " + period.name();
    }
}
