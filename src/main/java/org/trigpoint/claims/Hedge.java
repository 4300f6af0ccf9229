package org.trigpoint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How exactly a figure is meant, by the words before it.
enum Hedge {
    NONE,
    /// "over", "at least".
    OVER,
    /// "almost", "up to".
    UNDER,
    /// "about", "approximately".
    ABOUT;

    private static final Pattern WORDS = Pattern.compile(
            "(?:\\b(?<over>(?:just |well )?over|more than|at least|above|in excess of|upwards of)|\\b"
                    + "(?<under>almost|nearly|(?:just )?under|up to|less than|fewer than|below|close to|no more"
                    + " than|maximum of)|\\b(?<about>about|around|approximately|approx\\.?|circa|roughly|some"
                    + "|estimated|c\\.))\\s+(?:an?\\s+)?[£+]?$",
            Pattern.CASE_INSENSITIVE);
    private static final double LOOSELY = 0.25;

    /// @param before the text up to the figure
    static Hedge before(String before) {
        Matcher words = WORDS.matcher(before);
        if (!words.find()) {
            return NONE;
        }
        return words.group("over") != null ? OVER : words.group("under") != null ? UNDER : ABOUT;
    }

    /// The values meant by a figure.
    ///
    /// @param half what it may have been rounded by
    /// @param coarse the roundest unit it is a multiple of: 1,000 for "about 162,000"
    Interval interval(double value, double half, double coarse) {
        double far = Math.max(coarse, LOOSELY * Math.abs(value));
        return switch (this) {
            case NONE -> Interval.around(value, half);
            case OVER -> new Interval(value - half, value + far);
            case UNDER -> new Interval(value - far, value + half);
            case ABOUT -> Interval.around(value, Math.max(half, coarse));
        };
    }
}
