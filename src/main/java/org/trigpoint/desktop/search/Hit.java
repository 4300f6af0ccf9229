package org.trigpoint.desktop.search;

import java.util.Locale;

/// Something that can be found.
///
/// @param name what it is called
/// @param kind what it is, and what happens: "Place", "Category · Explore"
/// @param open goes there or does it
public record Hit(String name, String kind, Runnable open) {
    /// How well the words typed fit; the smaller the better, negative when they do not.
    int rank(String typed) {
        String plain = name.toLowerCase(Locale.UK);
        String wanted = typed.strip().toLowerCase(Locale.UK);
        if (plain.startsWith(wanted)) {
            return 0;
        }
        if (plain.contains(" " + wanted)) {
            return 1;
        }
        String both = plain + " " + kind.toLowerCase(Locale.UK);
        for (String word : wanted.split(" +")) {
            if (!both.contains(word)) {
                return -1;
            }
        }
        return 2;
    }
}
