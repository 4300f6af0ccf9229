package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.statistics.SurveyPercentage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A percentage as typed: "47/100" of so many, "47%" with the number of answers beside it, or "4.2%±4.0" with the margin
/// that a survey states.
///
/// @param percent from 0 to 100, as typed
/// @param proportion so many of so many, survey answers divided by their design effect; `null` where their number is unknown
/// @param interval Wilson's 95% interval in percent; `null` where the number is unknown
public record ComparedShare(double percent, @Nullable Proportion proportion, @Nullable Interval interval) {

    private static final double CONFIDENCE = .95;
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern OF = Pattern.compile("([\\d,]+)\\s*(?:/|of)\\s*([\\d,]+)");
    private static final Pattern WITH_MARGIN = Pattern
            .compile(NUMBER + "\\s*%?\\s*(?:±|\\+/-|\\+-)\\s*" + NUMBER + "\\s*%?");
    private static final Pattern BARE = Pattern.compile(NUMBER + "\\s*%");

    /// Reads what was typed; empty when it is no percentage.
    ///
    /// @param answers how many answers a bare percentage is of; `null` when nothing was said
    /// @param designEffect how much wider weighting makes the variance; 1 for a simple random sample
    /// @throws RefusedException when it is no part of a whole
    public static Optional<ComparedShare> read(String typed, @Nullable Long answers, double designEffect) {
        Matcher of = OF.matcher(typed.strip());
        if (of.matches()) {
            return Optional.of(of(new Proportion(count(of, 1), count(of, 2)), designEffect));
        }
        Matcher margin = WITH_MARGIN.matcher(typed.strip());
        if (margin.matches()) {
            SurveyPercentage survey = new SurveyPercentage(number(margin, 1), number(margin, 2));
            return Optional.of(new ComparedShare(survey.percent(), survey.proportion(), survey.interval(CONFIDENCE)));
        }
        Matcher bare = BARE.matcher(typed.strip());
        if (!bare.matches()) {
            return Optional.empty();
        }
        double percent = number(bare, 1);
        if (percent > 100) {
            throw new RefusedException("a share is at most 100%; this is " + typed);
        }
        return Optional.of(answers == null
                ? new ComparedShare(percent, null, null)
                : of(new Proportion(Math.round(percent / 100 * answers), answers), designEffect, percent));
    }

    private static ComparedShare of(Proportion known, double designEffect) {
        return of(known, designEffect, known.percent());
    }

    private static ComparedShare of(Proportion known, double designEffect, double percent) {
        double answers = known.of() / designEffect;
        Interval interval = Proportion.interval(known.share(), answers, CONFIDENCE).times(100);
        long whole = Math.max(1, Math.round(answers));
        Proportion alike = new Proportion(Math.clamp(Math.round(known.share() * whole), 0, whole), whole);
        return new ComparedShare(percent, designEffect == 1 ? known : alike, interval);
    }

    /// The answers it rests on; `null` where they are unknown.
    public @Nullable Long answers() {
        return proportion == null ? null : (Long) proportion.of();
    }

    private static long count(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group).replace(",", ""));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
