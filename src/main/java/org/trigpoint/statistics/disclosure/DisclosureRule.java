package org.trigpoint.statistics.disclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which counts are too small to be seen. Chosen per report and printed in it.
public sealed interface DisclosureRule {
    /// The largest count that the health rule withholds.
    long LARGEST_HEALTH_COUNT = 7;

    /// What the health rule rounds to.
    long ROUNDING = 5;

    /// Counts below a threshold are withheld, and as many others as it takes.
    ///
    /// @param threshold the smallest count shown, 2 or more
    /// @param zeros whether none may be seen
    record Threshold(int threshold, Zeros zeros) implements DisclosureRule {
        public Threshold {
            if (threshold < 2) {
                throw new IllegalArgumentException("a threshold is 2 or more: " + threshold);
            }
        }
    }

    /// The rule of health data: counts from 1 to 7 are withheld and all others rounded to the nearest 5, totals too, so
    /// that they need not add up.
    ///
    /// @param zeros whether none may be seen
    record Health(Zeros zeros) implements DisclosureRule {}

    /// The usual rule: below 5, none shown.
    static DisclosureRule usual() {
        return new Threshold(5, Zeros.SHOWN);
    }

    /// Reads a rule as it is written down: `health`, `below-5`, either with `,hide-zeros`; empty when it is none.
    static Optional<DisclosureRule> parse(String text) {
        Matcher matcher = Pattern.compile("(health|below-(\\d{1,3}))(,hide-zeros)?")
                .matcher(text.toLowerCase(Locale.UK).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Zeros zeros = matcher.group(3) == null ? Zeros.SHOWN : Zeros.HIDDEN;
        if (matcher.group(2) == null) {
            return Optional.of(new Health(zeros));
        }
        int threshold = Integer.parseInt(matcher.group(2));
        return threshold < 2 ? Optional.empty() : Optional.of(new Threshold(threshold, zeros));
    }

    /// The rule as it is written down; [#parse] reads it.
    default String code() {
        String base = this instanceof Threshold threshold ? "below-" + threshold.threshold() : "health";
        return zeros() == Zeros.SHOWN ? base : base + ",hide-zeros";
    }

    /// Whether none may be seen.
    Zeros zeros();

    /// Whether a count must not be seen.
    default boolean sensitive(long count) {
        if (count == 0) {
            return zeros() == Zeros.HIDDEN;
        }
        return switch (this) {
            case Threshold threshold -> count < threshold.threshold();
            case Health _ -> count <= LARGEST_HEALTH_COUNT;
        };
    }

    /// The largest count that must not be seen.
    default long largestSensitive() {
        return this instanceof Threshold threshold ? threshold.threshold() - 1 : LARGEST_HEALTH_COUNT;
    }

    /// What is seen of a count that is not withheld, and of one that stands alone.
    default Shown show(long count) {
        if (sensitive(count)) {
            return new Shown.Withheld();
        }
        return switch (this) {
            case Threshold _ -> new Shown.Exact(count);
            case Health _ -> count == 0
                    ? new Shown.Exact(0)
                    : new Shown.Rounded(Math.floorDiv(count + ROUNDING / 2, ROUNDING) * ROUNDING);
        };
    }

    /// The note beneath a table.
    default String note() {
        String small = switch (this) {
            case Threshold threshold -> "below " + threshold.threshold();
            case Health _ -> "from 1 to 7";
        };
        String none = zeros() == Zeros.SHOWN ? "" : ", none included,";
        String rest = this instanceof Health ? "; all others are rounded to the nearest 5." : ".";
        return "[c]: counts " + small + none + " are withheld, and counts from which they could be worked out" + rest;
    }

    /// How many values a sensitive count must be able to take, less one, as far as a reader can tell.
    default long leastWidth() {
        return this instanceof Threshold threshold ? Math.max(1, threshold.threshold() - 2) : 1;
    }
}
