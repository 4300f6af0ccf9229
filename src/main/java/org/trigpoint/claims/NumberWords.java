package org.trigpoint.claims;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Numbers written as words, "two" to "ninety-nine", with or without "hundred" or "thousand". "One" is left out,
/// since it is mostly a pronoun.
final class NumberWords {
    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final String UNIT = String.join("|", UNITS.subList(2, UNITS.size()));
    private static final String TEN = String.join("|", TENS);

    /// Matches one number in words.
    static final String PATTERN = "\\b(?:(?:" + TEN + ")(?:[\\s-](?:one|" + UNIT + "))?|" + UNIT
            + ")(?:\\s(?:hundred|thousand))?\\b";

    private NumberWords() {}

    /// The number; empty when the words are none.
    static OptionalInt parse(String words) {
        int value = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (word.equals("hundred")) {
                value *= 100;
            } else if (word.equals("thousand")) {
                value *= 1000;
            } else if (UNITS.contains(word)) {
                value += UNITS.indexOf(word);
            } else if (TENS.contains(word)) {
                value += 20 + 10 * TENS.indexOf(word);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(value);
    }

    /// The rank an ordinal such as "sixth" or "6th" gives; empty when it is none.
    static OptionalInt ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> ordinals = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                "ninth", "tenth", "eleventh", "twelfth");
        if (lower.matches("\\d+(?:st|nd|rd|th)")) {
            return OptionalInt.of(Integer.parseInt(lower.substring(0, lower.length() - 2)));
        }
        int rank = ordinals.indexOf(lower);
        return rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty();
    }
}
