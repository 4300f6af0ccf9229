package org.trigpoint.question.definition;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.target.Target;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A target as plans write it: "10% reduction", "at most 200", "≤1,021 (7% reduction)", "15% or above", "71", "maintain",
/// "Monitor direction of travel", "Baseline to be set".
///
/// @param target what it means
/// @param impliedBaseline the baseline that a level with a percentage implies: at most 200 as a 23% cut implies 260;
///     empty where there is none, and never rounded
public record StatedTarget(Target target, OptionalDouble impliedBaseline) {

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern CUT = either(NUMBER + "\\s*% (?:reduction|decrease|cut|fall|fewer|lower|less)",
            "(?:reduc\\w*|decreas\\w*|cut|lower\\w*)\\b[^%\\d]*(?:by )?" + NUMBER + "\\s*%");
    private static final Pattern RISE = either(NUMBER + "\\s*% (?:increase|rise|improvement|more|higher)",
            "(?:increas\\w*|rais\\w*|improv\\w*)\\b[^%\\d]*(?:by )?" + NUMBER + "\\s*%");
    private static final Pattern MOST = either(
            "(?:≤|<=?|at most|(?:no|not) (?:more|higher) than|below|under|fewer than|less than|up to|maximum(?: of)?)\\s*"
                    + NUMBER,
            NUMBER + "\\s*%?\\s*or (?:less|fewer|below|under|lower)");
    private static final Pattern LEAST = either(
            "(?:≥|>=?|at least|(?:no|not) (?:less|fewer|lower) than|above|over|more than|minimum(?: of)?)\\s*" + NUMBER,
            NUMBER + "\\s*%?\\s*or (?:more|above|better|over|higher)");
    private static final Pattern BARE = Pattern.compile(NUMBER + "\\s*(%?)(?: per 1,?000| days?)?\\*?");
    private static final Pattern BY_PERCENT = Pattern.compile("\\bby " + NUMBER + "\\s*%");
    private static final Pattern DOWN = Pattern
            .compile("\\b(?:reduc\\w*|decreas\\w*|lower\\w*|fewer|cut|cutting|less|minimis\\w*)\\b");
    private static final Pattern UP = Pattern
            .compile("\\b(?:increas\\w*|improv\\w*|rais\\w*|maximis\\w*|more|successful\\w*)\\b");

    /// Reads a target.
    ///
    /// @param text the target's own words
    /// @param measure the measure's name, which may say the direction: "Increase the numbers … by 5%"
    /// @param unit what the level of a bare number is
    /// @param baseline the stated baseline, which tells the direction of a bare number where nothing else does
    /// @return empty where the words are not understood, or a bare number says neither at most nor at least
    public static Optional<StatedTarget> read(String text, String measure, MeasureUnit unit, OptionalDouble baseline) {
        String words = text.strip().toLowerCase(Locale.UK).replace(' ', ' ');
        if (words.matches(".*\\b(?:to be (?:set|agreed|confirmed|established|determined)|tb[acd])\\b.*")) {
            return plain(new Target.BaselineToBeSet());
        }
        if (words.contains("direction of travel") || words.startsWith("monitor")) {
            return plain(new Target.MonitorDirection());
        }
        Optional<StatedTarget> bound = bound(words);
        if (bound.isPresent()) {
            return bound;
        }
        Optional<StatedTarget> change = change(words);
        if (change.isPresent()) {
            return change;
        }
        Matcher bare = BARE.matcher(words);
        if (bare.matches()) {
            return bare(number(bare.group(1)), !bare.group(2).isEmpty(), new Context(measure, unit, baseline));
        }
        return words.matches("(?:maintain|no change|no increase|stay|remain|sustain).*")
                ? plain(new Target.Maintain())
                : Optional.empty();
    }

    /// Which direction of a measure is better, by its name: "Reduce …", "Increase …". Where a name says neither, it is
    /// neither.
    public static Polarity polarity(String measure) {
        String words = measure.toLowerCase(Locale.UK);
        Matcher down = DOWN.matcher(words);
        Matcher up = UP.matcher(words);
        boolean falls = down.find();
        boolean rises = up.find();
        if (falls && rises) {
            return down.start() < up.start() ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
        }
        if (falls) {
            return Polarity.LOWER_IS_BETTER;
        }
        return rises ? Polarity.HIGHER_IS_BETTER : Polarity.NEITHER;
    }

    private record Context(String measure, MeasureUnit unit, OptionalDouble baseline) {}

    private static Optional<StatedTarget> bound(String words) {
        Optional<Double> most = find(MOST, words);
        Optional<Double> least = find(LEAST, words);
        if (most.isPresent()) {
            OptionalDouble implied = find(CUT, words).map(p -> implied(new Target.ReduceBy(p), most.get()))
                    .orElse(OptionalDouble.empty());
            return Optional.of(new StatedTarget(new Target.AtMost(most.get()), implied));
        }
        return least.map(level -> new StatedTarget(new Target.AtLeast(level),
                find(RISE, words).map(p -> implied(new Target.IncreaseBy(p), level)).orElse(OptionalDouble.empty())));
    }

    private static Optional<StatedTarget> change(String words) {
        Optional<Double> cut = find(CUT, words).filter(p -> p > 0 && p <= 100);
        if (cut.isPresent()) {
            return plain(new Target.ReduceBy(cut.get()));
        }
        Optional<Double> rise = find(RISE, words).filter(p -> p > 0);
        return rise.isPresent() ? plain(new Target.IncreaseBy(rise.get())) : Optional.empty();
    }

    private static Optional<StatedTarget> bare(double number, boolean percent, Context context) {
        Polarity direction = polarity(context.measure());
        if (direction == Polarity.NEITHER && context.baseline().isPresent()) {
            double from = context.baseline().getAsDouble();
            direction = number < from ? Polarity.LOWER_IS_BETTER
                    : number > from ? Polarity.HIGHER_IS_BETTER : Polarity.NEITHER;
        }
        boolean change = percent && context.unit() != MeasureUnit.PERCENT && number > 0;
        Optional<Double> by = find(BY_PERCENT, context.measure().toLowerCase(Locale.UK));
        return switch (direction) {
            case LOWER_IS_BETTER -> change
                    ? plain(new Target.ReduceBy(number))
                    : Optional.of(new StatedTarget(new Target.AtMost(number),
                            by.map(p -> implied(new Target.ReduceBy(p), number)).orElse(OptionalDouble.empty())));
            case HIGHER_IS_BETTER -> change
                    ? plain(new Target.IncreaseBy(number))
                    : Optional.of(new StatedTarget(new Target.AtLeast(number),
                            by.map(p -> implied(new Target.IncreaseBy(p), number)).orElse(OptionalDouble.empty())));
            case NEITHER -> Optional.empty();
        };
    }

    private static OptionalDouble implied(Target change, double level) {
        return switch (change) {
            case Target.ReduceBy cut when cut.percent() < 100 -> OptionalDouble.of(cut.impliedBaseline(level));
            case Target.IncreaseBy rise -> OptionalDouble.of(rise.impliedBaseline(level));
            default -> OptionalDouble.empty();
        };
    }

    private static Optional<StatedTarget> plain(Target target) {
        return Optional.of(new StatedTarget(target, OptionalDouble.empty()));
    }

    private static Optional<Double> find(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return Optional.of(number(found.group(i)));
            }
        }
        return Optional.empty();
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private static Pattern either(String one, String other) {
        return Pattern.compile("(?:" + one + "|" + other + ")");
    }
}
