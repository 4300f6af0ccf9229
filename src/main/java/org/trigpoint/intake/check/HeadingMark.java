package org.trigpoint.intake.check;

import java.util.regex.Pattern;

/// What publishers put behind words without meaning anything else by them: a mark for provisional or revised figures, the
/// number of a note, the sign of a footnote.
final class HeadingMark {
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\s*(?:\\[(?:p|r|e|u|provisional|revised|estimate|notes? ?\\d{1,2}|\\d{1,2})]"
                    + "|\\((?:p|r|e|provisional|revised|estimate|notes? ?\\d{1,2})\\)"
                    + "|[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021*]+)\\s*$");
    private static final int LONGEST = 200;

    private HeadingMark() {}

    /// The words without a mark behind them; the words themselves when there is none, or nothing else.
    static String without(String words) {
        if (words.length() > LONGEST) {
            return words;
        }
        String bare = MARK.matcher(words).replaceFirst("");
        return bare.isEmpty() ? words : bare;
    }
}
