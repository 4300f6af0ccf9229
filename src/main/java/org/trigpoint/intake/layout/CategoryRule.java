package org.trigpoint.intake.layout;

import org.trigpoint.model.Category;

import java.util.Map;
import java.util.Set;

/// Gives a category to rows whose category columns hold certain words.
///
/// @param when the lower-case words that each part must hold one of, by the part's name; a word that ends in `*` stands
///     for all that begin so, `*` alone for any word at all, and an empty word for a blank cell. A part not named may
///     hold anything
/// @param category what such rows are
public record CategoryRule(Map<String, Set<String>> when, Category category) {
    /// The part that stands for the first of a row's category columns that holds words, whatever it is called.
    public static final String OWN_WORD = "*";

    public CategoryRule {
        when = Map.copyOf(when);
    }

    /// Whether a row with these lower-case words, by part, is meant.
    public boolean fits(Map<String, String> words) {
        return when.entrySet().stream().allMatch(part -> fits(part.getValue(), words.getOrDefault(part.getKey(), "")));
    }

    private static boolean fits(Set<String> wanted, String word) {
        return wanted.contains(word) || wanted.stream().anyMatch(pattern -> begins(pattern, word));
    }

    private static boolean begins(String pattern, String word) {
        return pattern.endsWith("*") && !word.isEmpty() && word.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
