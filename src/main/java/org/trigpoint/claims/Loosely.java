package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/// Sizes in words, which are meant loosely, so that only what is clearly off is called wrong: five percentage points for a
/// plain fraction, a tenth of the multiple for a plain multiple, twice that for "about".
final class Loosely {
    /// Matches the words before such a size, as the group `hedge`, with the blank behind them.
    static final String HEDGE = "(?:(?<hedge>more than|well over|just over|over|nearly|almost|just under|around|about|roughly|"
            + "approximately|less than|fewer than|at least) )?";

    private static final Map<String, Double> PARTS = Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0,
            "fifth", 20.0, "sixth", 100 / 6.0, "tenth", 10.0);
    private static final double SHARE = 0.1;
    private static final double NEARLY = 2;
    private static final double MOST = 1e6;

    private Loosely() {}

    /// A change in per cent, and how far off it may lie, in percentage points.
    record Change(double percent, double leeway) {
        /// @param hedge the words before it; `null` when there are none
        /// @param change the change that the figures show
        boolean allows(@Nullable String hedge, Interval change) {
            Interval along = percent < 0 ? change.negated() : change;
            return meant(hedge, Math.abs(percent), leeway).meets(along);
        }
    }

    /// A multiple: 2 for "doubled", 0.5 for "halved".
    static Change times(double factor) {
        return new Change(100 * (factor - 1), 100 * SHARE * factor);
    }

    /// The size in per cent of "a third", "two thirds"; 0 for other words.
    static double percent(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("[\\s-]+");
        int number = parts.length > 1 ? NumberWords.parse(parts[0]).orElse(1) : 1;
        return number * PARTS.getOrDefault(parts[parts.length - 1].replaceAll("s$", ""), 0.0);
    }

    private static Interval meant(@Nullable String hedge, double size, double leeway) {
        return switch (hedge == null ? "" : hedge.toLowerCase(Locale.ROOT)) {
            case "more than", "over", "well over", "at least" -> new Interval(size, MOST);
            case "just over" -> new Interval(size, size + NEARLY * leeway);
            case "less than", "fewer than" -> new Interval(0, size);
            case "nearly", "almost", "just under" -> new Interval(size - NEARLY * leeway, size + leeway / NEARLY);
            case "around", "about", "roughly", "approximately" -> Interval.around(size, NEARLY * leeway);
            default -> Interval.around(size, leeway);
        };
    }
}
