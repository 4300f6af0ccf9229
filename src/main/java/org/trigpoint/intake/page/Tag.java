package org.trigpoint.intake.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag of a page.
///
/// @param name in lower case
/// @param closing whether it ends an element
/// @param attributes as written
record Tag(String name, boolean closing, String attributes) {

    private static final int WIDEST_SPAN = 1000;

    /// @param inside what stands between the angle brackets
    static Tag of(String inside) {
        boolean closing = inside.startsWith("/");
        String rest = closing ? inside.substring(1) : inside;
        int end = 0;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        return new Tag(rest.substring(0, end).toLowerCase(Locale.ROOT), closing, rest.substring(end));
    }

    /// How many columns or rows a cell takes; 1 where the tag does not say.
    int span(String attribute) {
        Matcher matcher = Pattern.compile(attribute + "\\s*=\\s*[\"']?(\\d{1,4})", Pattern.CASE_INSENSITIVE)
                .matcher(attributes);
        return matcher.find() ? Math.clamp(Integer.parseInt(matcher.group(1)), 1, WIDEST_SPAN) : 1;
    }
}
