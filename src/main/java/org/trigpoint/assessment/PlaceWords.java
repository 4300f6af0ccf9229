package org.trigpoint.assessment;

import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.TopShare;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the ranking of high-impact locations says.
public final class PlaceWords {
    private PlaceWords() {}

    /// What the top areas hold together, which is first, and which ranks cannot be told apart.
    ///
    /// @param top how many areas are meant by the top
    public static List<String> sentences(RankedPlaces places, int top) {
        return sentences(Sentences.shipped(), places, top);
    }

    /// The same in the analyst's words.
    static List<String> sentences(Sentences templates, RankedPlaces places, int top) {
        List<String> sentences = new ArrayList<>();
        sentences.add(share(templates, places, top));
        RankedArea first = places.ranking().areas().getFirst();
        sentences.add(first.interval() == null
                ? "%s ranks first.".formatted(places.nameOf(first))
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

    /// "The four highest-ranked locations hold 6.3% of residents and 25.0% of anti-social behaviour, 4.0 times their
    /// share."
    static String share(Sentences templates, RankedPlaces places, int top) {
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
