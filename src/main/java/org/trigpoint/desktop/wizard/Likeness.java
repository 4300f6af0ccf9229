package org.trigpoint.desktop.wizard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How alike two categories are worded: the share of pairs of letters they have in common (Dice's coefficient over
/// bigrams, 0 to 1).
final class Likeness {
    private Likeness() {}

    /// The categories, those worded most alike first; those equally alike in the order of the alphabet.
    static List<String> ranked(String words, List<String> categories) {
        return categories.stream()
                .sorted(Comparator.comparingDouble((String category) -> -of(words, category))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static double of(String one, String other) {
        Set<String> ones = pairs(one);
        Set<String> others = pairs(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        return 2.0 * both.size() / (ones.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String word : text.toLowerCase(Locale.UK).split("[^a-z0-9]+", -1)) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
