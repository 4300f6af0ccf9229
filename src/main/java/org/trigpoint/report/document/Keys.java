package org.trigpoint.report.document;

import java.util.regex.Pattern;

/// The names of tables and pictures. They become bookmarks, links and table names, so their letters are few.
final class Keys {
    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private Keys() {}

    static String checked(String key) {
        if (!ALLOWED.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a key is up to 30 small letters, digits and hyphens, and begins with a letter: " + key);
        }
        return key;
    }
}
