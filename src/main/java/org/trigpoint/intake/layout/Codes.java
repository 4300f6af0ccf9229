package org.trigpoint.intake.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a supplier's words or codes stand for. Case does not count. A word not listed stands for itself.
public final class Codes {
    /// No word stands for another.
    public static final Codes NONE = new Codes(Map.of());

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings = new LinkedHashMap<>();

    /// @param meanings by word; a word that ends in `*` stands for all that begin so, unless they are listed themselves
    public Codes(Map<String, String> meanings) {
        meanings.forEach((word, meaning) -> {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.endsWith("*")) {
                beginnings.put(lower.substring(0, lower.length() - 1), meaning);
            } else {
                words.put(lower, meaning);
            }
        });
    }

    /// What a word of the supplier stands for.
    public String meaning(String word) {
        if (words.isEmpty() && beginnings.isEmpty()) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String meaning = words.get(lower);
        if (meaning != null) {
            return meaning;
        }
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            if (lower.startsWith(beginning.getKey())) {
                return beginning.getValue();
            }
        }
        return word;
    }
}
