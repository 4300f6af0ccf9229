package org.trigpoint.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is known of a table besides its headings.
///
/// @param words the names of file and sheet and the titles above the table, in lower case, and the English of Welsh
///     words in them
/// @param chosen whether the analyst chose the layout
public record Context(List<String> words, boolean chosen) {
    public Context {
        List<String> plain = words.stream().map(Context::plain).toList();
        words = Stream.concat(plain.stream(), plain.stream().flatMap(word -> Welsh.within(word).stream())).toList();
    }

    boolean mentions(String hint) {
        String wanted = plain(hint);
        return words.stream().anyMatch(word -> contains(word, wanted));
    }

    /// In lower case, with a space for each sign that joins words in file names.
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /// Whether the hint stands in the text with no letter before or after it: "fire" is no part of "misfired".
    static boolean contains(String text, String hint) {
        for (int at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + 1)) {
            int end = at + hint.length();
            boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean after = end == text.length() || !Character.isLetter(text.charAt(end));
            if (before && after) {
                return true;
            }
        }
        return false;
    }
}
