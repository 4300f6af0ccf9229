package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// The nine-character codes of the national statistics geography, such as E01012304: a country's letter, two digits for the
/// kind of area, six for the area.
final class AreaCode {
    private static final int LENGTH = 9;
    private static final Pattern NORTHERN_IRELAND = Pattern.compile("95[A-Z]{2}\\d{2}[A-Z]\\d");

    private AreaCode() {}

    /// Whether a text is a code as it stands: a code of the national statistics geography, or one of the super output
    /// areas of Northern Ireland, such as 95AA01S1, which the same tables list.
    static boolean isStandard(String text) {
        return isNineCharacters(text) || (text.startsWith("95") && NORTHERN_IRELAND.matcher(text).matches());
    }

    private static boolean isNineCharacters(String text) {
        if (text.length() != LENGTH || "EWSNKJ".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The code in a text that may be in lower case or spaced; `null` when it is none.
    static @Nullable String standard(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replace(" ", "");
        return isStandard(plain) ? plain : null;
    }
}
