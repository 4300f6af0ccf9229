package org.trigpoint.question.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ages in completed years.
///
/// @param from the youngest, 0 or more
/// @param to the oldest; [#NO_END] where the band has no end
public record AgeBand(int from, int to) implements Comparable<AgeBand> {
    /// The end of a band such as "90 and over".
    public static final int NO_END = Integer.MAX_VALUE;

    private static final String AGE = "(\\d{1,3})";
    private static final Pattern ONE = Pattern.compile(AGE);
    private static final Pattern BETWEEN = Pattern.compile(AGE + "(?: ?[-–—] ?| to | )" + AGE);
    private static final Pattern FROM = Pattern.compile(AGE + " ?(?:\\+|plus|(?:(?:and|or|&) )?(?:over|above|older))");
    private static final Pattern UNDER = Pattern.compile("(?:under |below |less than |< ?)" + AGE);

    /// Reads "0-14", "15 to 24", "65+", "65 and over", "under 15" or "23", with or without "aged" and "years"; empty
    /// where it is none of these.
    public static Optional<AgeBand> read(String text) {
        String plain = text.toLowerCase(Locale.UK)
                .replaceAll("\\b(?:ages?|aged|years?|yrs|old)\\b", " ")
                .replaceAll("[_\\s]+", " ")
                .strip();
        Matcher one = ONE.matcher(plain);
        if (one.matches()) {
            return of(number(one, 1), number(one, 1));
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return of(number(between, 1), number(between, 2));
        }
        Matcher from = FROM.matcher(plain);
        if (from.matches()) {
            return of(number(from, 1), NO_END);
        }
        Matcher under = UNDER.matcher(plain);
        return under.matches() ? of(0, number(under, 1) - 1) : Optional.empty();
    }

    private static Optional<AgeBand> of(int from, int to) {
        return from <= to ? Optional.of(new AgeBand(from, to)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// Whether every age of the other lies in this.
    public boolean holds(AgeBand other) {
        return from <= other.from && other.to <= to;
    }

    /// "0 to 14", "65 and over".
    public String words() {
        return to == NO_END ? from + " and over" : from + " to " + to;
    }

    @Override
    public int compareTo(AgeBand other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
}
