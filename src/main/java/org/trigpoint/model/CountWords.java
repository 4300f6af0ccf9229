package org.trigpoint.model;

import java.util.Locale;

/// Words that fit a count: "1 area has", "2 areas have", "0 areas have", "1,200 areas have".
public final class CountWords {
    private CountWords() {}

    /// A count with the words behind it.
    ///
    /// @param count zero or more
    /// @param one what follows a count of one, such as "area has"
    /// @param several what follows any other
    public static String of(long count, String one, String several) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : several);
    }
}
