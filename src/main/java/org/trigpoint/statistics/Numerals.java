package org.trigpoint.statistics;

import java.util.Locale;

/// Numbers of things as prose writes them: up to nine in words, then in digits.
public final class Numerals {
    private static final String[] WORDS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine"};

    private Numerals() {}

    /// "four", "12", "1,234"; nought is "no", as in "no areas".
    public static String words(long value) {
        return value >= 0 && value < WORDS.length ? WORDS[(int) value] : String.format(Locale.UK, "%,d", value);
    }
}
