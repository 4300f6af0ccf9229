package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.place.hotspot.Correction;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.place.hotspot.Kernel;
import org.trigpoint.place.hotspot.LocalStatistic;
import org.trigpoint.place.hotspot.Permutations;
import org.trigpoint.question.spot.DensityQuestion;
import org.trigpoint.question.spot.Neighbourhood;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/// The choices behind a hot spot map.
final class HotSpotOptions {
    /// How p-values are corrected.
    enum Corrected {
        /// False discovery rate.
        fdr,
        /// Bonferroni.
        bonferroni,
        /// Not at all.
        none
    }

    private static final double USUAL_CELL = 250;
    private static final int USUAL_NEIGHBOURS = 8;

    @Option(names = "--neighbours", paramLabel = "K", description = "Near are the K nearest places; 8 where neither this nor --band is given.")
    @Nullable
    Integer neighbours;

    @Option(names = "--band", paramLabel = "METRES", description = "Near are all places within this distance.")
    @Nullable
    Double band;

    @Option(names = "--touching", description = "Near are the areas that share a border or a corner.")
    boolean touching;

    @Option(names = "--correction", paramLabel = "C", defaultValue = "fdr", description = "How p is corrected for the number of places: ${COMPLETION-CANDIDATES}.")
    Corrected correction = Corrected.fdr;

    @Option(names = "--level", paramLabel = "P", defaultValue = "0.05", description = "At this corrected p or below a place is hot or cold.")
    double level = .05;

    @Option(names = "--permutations", paramLabel = "N", defaultValue = "0", description = "Test by N conditional permutations too, as a column more.")
    int permutations;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Where the random numbers start.")
    long seed = 1;

    @Option(names = "--cell", paramLabel = "METRES", description = "Cells of this side; 250 for kde.")
    @Nullable
    Double cell;

    @Option(names = "--kernel", paramLabel = "K", defaultValue = "quartic", description = "The shape of kde: quartic or gaussian.")
    Kernel kernel = Kernel.QUARTIC;

    @Option(names = "--bandwidth", paramLabel = "METRES", description = "How far kde smooths; by the normal reference rule where it is left out.")
    @Nullable
    Double bandwidth;

    Neighbourhood neighbourhood() {
        if (touching) {
            return new Neighbourhood.Touching();
        }
        if (band != null) {
            return new Neighbourhood.Within(above(band, "--band"));
        }
        int number = neighbours == null ? USUAL_NEIGHBOURS : neighbours;
        return new Neighbourhood.Nearest((int) above(number, "--neighbours"));
    }

    HotSpotSettings settings(LocalStatistic statistic) {
        if (!(level > 0 && level < 1)) {
            throw new TypeConversionException("--level lies between 0 and 1, not at " + level);
        }
        if (permutations < 0) {
            throw new TypeConversionException("--permutations must be zero or more");
        }
        return new HotSpotSettings(statistic, switch (correction) {
            case fdr -> Correction.FALSE_DISCOVERY_RATE;
            case bonferroni -> Correction.BONFERRONI;
            case none -> Correction.NONE;
        }, level, new Permutations(permutations, seed));
    }

    /// The side of a cell; `null` when none was asked for.
    @Nullable
    Double cellMetres() {
        return cell == null ? null : (Double) above(cell, "--cell");
    }

    DensityQuestion density() {
        Double side = cellMetres();
        return new DensityQuestion(kernel, bandwidth == null ? null : (Double) above(bandwidth, "--bandwidth"),
                side == null ? USUAL_CELL : side);
    }

    private static double above(double value, String option) {
        if (!(value > 0)) {
            throw new TypeConversionException(
                    String.format(Locale.UK, "%s must be above zero, not %s", option, value));
        }
        return value;
    }
}
