package org.trigpoint.assessment;

import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.RankRun;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.TopShare;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the ranking of high-impact locations says.
public final class PlaceWords {
    private PlaceWords() {}

    /// What the top areas hold together, which is first, and which ranks cannot be told apart.
    ///
    /// @param top how many areas are meant by the top
    public static List<String> sentences(RankedPlaces places, int top) {
        List<String> sentences = new ArrayList<>();
        sentences.add(share(places, top));
        RankedArea first = places.ranking().areas().getFirst();
        sentences.add(first.interval() == null
                ? "%s ranks first.".formatted(places.nameOf(first))
                : "%s ranks first (90%% interval %d to %d).".formatted(places.nameOf(first), first.rankLow(),
                        first.rankHigh()));
        places.ranking()
                .indistinguishable()
                .stream()
                .filter(run -> run.first() <= top)
                .findFirst()
                .ifPresent(run -> sentences.add(alike(run)));
        return sentences;
    }

    /// "The four highest-ranked locations hold 6.3% of residents and 25.0% of anti-social behaviour, 4.0 times their
    /// share."
    static String share(RankedPlaces places, int top) {
        TopShare share = places.ranking().topShare(top);
        String locations = "The %s highest-ranked locations".formatted(Figures.words(share.areas()));
        IndicatorScore leading = share.scores()
                .stream()
                .filter(score -> !Double.isNaN(score.share()))
                .findFirst()
                .orElse(null);
        if (leading == null) {
            return locations + " are listed below.";
        }
        String held = "%s of %s".formatted(Figures.share(leading.share()), ChangeWords.within(leading.indicator()));
        if (Double.isNaN(share.populationShare())) {
            return "%s hold %s.".formatted(locations, held);
        }
        return "%s hold %s of residents and %s, %s times their share.".formatted(locations,
                Figures.share(share.populationShare()), held,
                String.format(Locale.UK, "%.1f", leading.share() / share.populationShare()));
    }

    private static String alike(RankRun run) {
        return "Ranks %d to %d cannot be told apart.".formatted(run.first(), run.last());
    }

    static String caption(Period period) {
        return "High-impact locations, " + period.name();
    }
}
