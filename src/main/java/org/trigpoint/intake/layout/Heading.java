package org.trigpoint.intake.layout;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading that a layout expects. Case, spaces, hyphens and underscores do not count: "LSOA code", "lsoa_code" and
/// "LsoaCode" are one heading. `*` stands for any run of characters and `#` for a run of digits: "LSOA#CD" fits LSOA11CD.
public final class Heading {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[7-9]\\d|20\\d\\d)(?!\\d)");
    private static final Pattern VINTAGE = Pattern.compile("(?<=[A-Za-z])\\d{2}(?=CD|NM|cd|nm)");
    /// Of a heading that a pattern may fit; longer ones are texts that only look like headings.
    private static final int LONGEST = 300;
    private final String expected;
    private final String normal;
    private final String beginning;
    private final String ending;
    private final @Nullable Pattern pattern;

    Heading(String expected) {
        this.expected = expected;
        this.normal = normal(expected.replace("*", "\u0001").replace("#", "\u0002"));
        int wild = firstWild();
        this.beginning = wild < 0 ? normal : normal.substring(0, wild);
        this.ending = normal.substring(lastWild() + 1);
        this.pattern = wild < 0
                ? null
                : Pattern.compile(
                        "\\Q" + normal.replace("\u0001", "\\E.*\\Q").replace("\u0002", "\\E\\d+\\Q") + "\\E");
    }

    private int lastWild() {
        return Math.max(normal.lastIndexOf('\u0001'), normal.lastIndexOf('\u0002'));
    }

    private int firstWild() {
        for (int i = 0; i < normal.length(); i++) {
            if (normal.charAt(i) <= '\u0002') {
                return i;
            }
        }
        return -1;
    }

    /// Whether it holds no `*` and no `#`, so that it fits what equals [#normal()] only.
    boolean isPlain() {
        return pattern == null;
    }

    String normal() {
        return normal;
    }

    /// As the layout writes it.
    String expected() {
        return expected;
    }

    /// Whether a heading in its [#normal(String)] form is the one expected.
    boolean fits(String normalHeading) {
        return pattern == null
                ? normal.equals(normalHeading)
                : normalHeading.length() <= LONGEST
                        && normalHeading.startsWith(beginning)
                        && normalHeading.endsWith(ending)
                        && pattern.matcher(normalHeading).matches();
    }

    /// Lower case letters, digits and the signs % £ # + only.
    public static String normal(String heading) {
        StringBuilder normal = new StringBuilder(heading.length());
        String lower = heading.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || "%£#+\u0001\u0002".indexOf(c) >= 0) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    /// The year in a heading or title, as 2011 in LSOA11CD or 2019 in "Mid-2019 population"; empty when there is none.
    public static OptionalInt year(String heading) {
        Matcher year = YEAR.matcher(heading);
        if (year.find()) {
            return OptionalInt.of(Integer.parseInt(year.group()));
        }
        Matcher vintage = VINTAGE.matcher(heading);
        return vintage.find() ? OptionalInt.of(2000 + Integer.parseInt(vintage.group())) : OptionalInt.empty();
    }
}
