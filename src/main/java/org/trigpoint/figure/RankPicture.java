package org.trigpoint.figure;

import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankedPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The top of a ranking in one picture: how high each index is, and how far chance and other weights would move its rank.
public final class RankPicture {
    private RankPicture() {}

    /// The picture.
    ///
    /// @param title what is shown
    /// @param top how many ranks
    /// @return empty when no rank intervals were simulated
    public static Optional<Figure> of(String title, RankedPlaces places, int top) {
        List<RankIntervals.Ranked> ranked = new ArrayList<>();
        for (RankedArea area : places.ranking().top(top)) {
            RankInterval interval = area.interval();
            if (interval == null) {
                return Optional.empty();
            }
            ranked.add(new RankIntervals.Ranked(area.areaCode(), places.nameOf(area), area.index(),
                    new RankIntervals.RankRange(area.rank(), interval.low(), interval.high())));
        }
        return Optional.of(new RankIntervals(title, "index, 100 is average", "90% interval", ranked));
    }
}
