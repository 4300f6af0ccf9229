package org.trigpoint.statistics.forecast;

import java.util.List;
import java.util.stream.IntStream;

/// For counts too small to show a season: the rate of the latest two years goes on, itself uncertain by the number of
/// events behind it (Jeffreys' prior). Exact for Poisson counts of one rate.
final class SteadyRate {
    static final String WORDS = "steady rate of the last two years";

    private static final int MONTHS = 24;

    private final double events;
    private final int months;

    private SteadyRate(double events, int months) {
        this.events = events;
        this.months = months;
    }

    static SteadyRate of(History history) {
        int months = Math.min(MONTHS, history.known().length);
        return new SteadyRate(history.recentMean(MONTHS) * months, months);
    }

    Prediction total(int ahead) {
        return new NegativeBinomial(events + .5, (double) ahead / months);
    }

    List<Prediction> each(int ahead) {
        return IntStream.range(0, ahead).mapToObj(month -> total(1)).toList();
    }
}
