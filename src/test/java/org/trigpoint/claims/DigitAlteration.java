package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One figure of a draft written otherwise.
///
/// @param start where it stands in the draft
/// @param was the figure as the draft has it
/// @param now the same with one digit changed, or two swapped
record DigitAlteration(int start, String was, String now) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int LINES_BELOW = 4;

    String in(String text) {
        return text.substring(0, start) + now + text.substring(start + was.length());
    }

    /// The alterations of every figure that a consistent claim names.
    static List<DigitAlteration> of(String text, Claim claim) {
        int from = offset(text, claim.line() - 1);
        int to = offset(text, claim.line() - 1 + LINES_BELOW);
        Matcher words = Pattern.compile(loosely(claim.claim())).matcher(text).region(from, to);
        if (!words.find()) {
            words = Pattern.compile(loosely(claim.stated())).matcher(text).region(from, to);
            if (claim.stated().isBlank() || !words.find()) {
                return List.of();
            }
        }
        List<DigitAlteration> altered = new ArrayList<>();
        for (Figure figure : FigureFinder.find(words.group())) {
            Matcher number = NUMBER.matcher(figure.text());
            if (figure.kind() != Figure.Kind.OTHER && figure.kind() != Figure.Kind.PERIOD && number.find()) {
                int at = words.start() + figure.start() + number.start();
                others(number.group(), figure.kind()).forEach(
                        now -> altered.add(new DigitAlteration(at, number.group(), now)));
            }
        }
        return altered;
    }

    /// The words of a claim as they may stand in the draft, over several lines and with marks of layout between.
    private static String loosely(String words) {
        return Stream.of(words.replaceAll("…$", "").strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s*_|]+"));
    }

    private static int offset(String text, int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return offset;
    }

    private static Set<String> others(String number, Figure.Kind kind) {
        Set<String> others = new LinkedHashSet<>();
        int first = 0;
        int last = number.length() - 1;
        others.add(with(number, first, number.charAt(first) == '9' ? '8' : (char) (number.charAt(first) + 1)));
        if (number.charAt(first) > '1') {
            others.add(with(number, first, (char) (number.charAt(first) - 1)));
        }
        boolean small = number.replaceAll("\\D", "").length() <= 2;
        if (small || kind == Figure.Kind.PERCENT || kind == Figure.Kind.POINTS) {
            char digit = number.charAt(last);
            others.add(with(number, last, digit == '9' ? '8' : (char) (digit + 1)));
            others.add(with(number, last, digit == '0' ? '1' : (char) (digit - 1)));
        }
        for (int i = 0; i + 1 < number.length(); i++) {
            if (Character.isDigit(number.charAt(i)) && Character.isDigit(number.charAt(i + 1))
                    && number.charAt(i) != number.charAt(i + 1) && (i == 0 || kind == Figure.Kind.PERCENT)) {
                others.add(with(with(number, i, number.charAt(i + 1)), i + 1, number.charAt(i)));
            }
        }
        others.removeIf(other -> other.equals(number) || other.matches("0\\d.*|0+"));
        return others;
    }

    private static String with(String number, int at, char digit) {
        return number.substring(0, at) + digit + number.substring(at + 1);
    }
}
