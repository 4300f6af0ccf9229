package org.trigpoint.question.subject;

import java.util.Locale;

/// Keys of tables, from words.
final class Keys {
    private Keys() {}

    /// Small letters, digits and hyphens.
    static String of(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
