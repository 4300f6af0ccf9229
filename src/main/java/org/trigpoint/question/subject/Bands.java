package org.trigpoint.question.subject;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bands of whole numbers, such as ages or hours. Editable.
///
/// @param bands in order; a number that lies in none keeps the supplier's words
public record Bands(List<Band> bands) {
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,3}");

    public Bands {
        bands = List.copyOf(bands);
    }

    /// A band.
    ///
    /// @param from the first number in it
    /// @param to the last number in it
    public record Band(String name, int from, int to) {}

    /// The band of a supplier's words: of a number, or of the first number of a band such as "25-29". Words without a
    /// number, such as "Not stated", stay as they are.
    String of(String words) {
        Matcher number = FIRST_NUMBER.matcher(words);
        if (!number.find()) {
            return words;
        }
        int first = Integer.parseInt(number.group());
        int value = words.strip().toLowerCase(Locale.ROOT).startsWith("under") ? first - 1 : first;
        return bands.stream()
                .filter(band -> value >= band.from() && value <= band.to())
                .map(Band::name)
                .findFirst()
                .orElse(words);
    }

    /// Where a band stands; those that are no band come last.
    int position(String name) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).name().equals(name)) {
                return i;
            }
        }
        return bands.size();
    }
}
