package org.trigpoint.question;

import org.trigpoint.model.CountWords;
import org.trigpoint.place.ranking.Concentration;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.Ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How unevenly the indicators of a ranking are spread over its areas.
public final class ConcentrationWords {
    private ConcentrationWords() {}

    /// The concentration of one indicator.
    ///
    /// @param position of the indicator in [Ranking#indicators()]; it must count something
    public static Concentration of(Ranking ranking, int position) {
        return Concentration.of(ranking.areas()
                .stream()
                .mapToDouble(area -> area.scores().get(position).count())
                .filter(count -> !Double.isNaN(count))
                .toArray());
    }

    /// "Half of all anti-social behaviour lies in 9 of 65 areas (13.8%); Gini .61." One for each indicator that counts
    /// something and has any.
    public static List<String> sentences(Ranking ranking) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < ranking.indicators().size(); i++) {
            IndicatorUse use = ranking.indicators().get(i);
            if (use.basis().counts()) {
                Concentration concentration = of(ranking, i);
                if (concentration.incidents() > 0) {
                    sentences.add(sentence(use.name(), concentration));
                }
            }
        }
        return sentences;
    }

    private static String sentence(String indicator, Concentration found) {
        return String.format(Locale.UK, "Half of all %s lies in %,d of %s (%.1f%%); Gini %s.",
                indicator.substring(0, 1).toLowerCase(Locale.UK) + indicator.substring(1), found.placesForHalf(),
                CountWords.of(found.places(), "area", "areas"), 100 * found.shareOfPlacesForHalf(),
                String.format(Locale.UK, "%.2f", found.adjustedGini()).replaceFirst("^0", ""));
    }
}
