package org.trigpoint.statistics.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A level that wanders from month to month, plus a season, plus noise, on the scale √(count + 3/8), where the noise of
/// a Poisson count is near ¼ whatever its size and a season multiplies nearly as a sum.
///
/// How much the level wanders, how strong the season is and how much noise there is beyond Poisson are not fitted to one
/// best guess: every combination on a grid forecasts, weighed by its likelihood. With a year or two of months, which is
/// what partnerships have, no single guess can be trusted, and intervals around one are too narrow. A season of which
/// little has been seen is drawn towards none.
///
/// For one combination the past and the months ahead are jointly normal with a flat prior on the starting level, so the
/// forecast is the best linear one (Goldberger 1962) and its errors, shared level and all, add up exactly.
final class SeasonalLevel {
    static final String WORDS = "wandering level and season";

    /// Variance of a month's step of the level, in units of the noise.
    private static final double[] WANDERINGS = {0, .01, .03, .1, .3, 1};
    /// Variance of the season, in units of the noise.
    private static final double[] SEASONS = {0, .1, .3, 1, 3, 10};
    /// Variance of the noise; the first is that of independent events.
    private static final double[] NOISES = {.25, .375, .5625, 1, 2, 4, 8, 16, 32};

    private final List<Fit> fits;
    private final double[] weights;

    private SeasonalLevel(List<Fit> fits, double[] weights) {
        this.fits = fits;
        this.weights = weights;
    }

    /// @param ahead how many months to look ahead, 1 or more
    static SeasonalLevel of(History history, int ahead) {
        List<Fit> fits = new ArrayList<>();
        for (double wandering : WANDERINGS) {
            for (double season : SEASONS) {
                fits.add(Fit.of(history, ahead, new Structure(wandering, season)));
            }
        }
        return new SeasonalLevel(fits, weights(fits));
    }

    /// The sum of some months ahead.
    ///
    /// @param from first month ahead, from 0
    /// @param to end, exclusive
    Prediction sum(int from, int to) {
        List<NormalMixture.Part> parts = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            for (int j = 0; j < NOISES.length; j++) {
                double weight = weights[i * NOISES.length + j];
                parts.add(fits.get(i).sum(from, to, NOISES[j]).weighed(weight));
            }
        }
        return new NormalMixture(parts);
    }

    List<Prediction> each(int ahead) {
        return IntStream.range(0, ahead).mapToObj(month -> sum(month, month + 1)).toList();
    }

    private static double[] weights(List<Fit> fits) {
        double[] logs = fits.stream()
                .flatMapToDouble(fit -> Arrays.stream(NOISES).map(fit::logLikelihood))
                .toArray();
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] likelihoods = Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
        double sum = Arrays.stream(likelihoods).sum();
        return Arrays.stream(likelihoods).map(likelihood -> likelihood / sum).toArray();
    }
}
