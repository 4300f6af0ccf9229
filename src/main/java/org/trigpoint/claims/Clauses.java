package org.trigpoint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where clauses of a marked sentence begin and end.
final class Clauses {
    private static final Pattern BREAK = Pattern
            .compile("[;:]\\s|\\b(?:while|whilst|whereas|but|although|however)\\b|»[^«,;]{0,30},\\s+(?=and\\b|with\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern
            .compile("[;:,)](?=\\s|$)|\\s[–—]\\s|\\s(?=(?:while|whilst|whereas|but|although)\\b)|$");

    private Clauses() {}

    /// The start of the clause that a place lies in.
    static int start(String marked, int position) {
        int start = 0;
        Matcher breaks = BREAK.matcher(marked);
        while (breaks.find() && breaks.end() <= position) {
            start = breaks.end();
        }
        return start;
    }

    /// The next place after a position where words may be cut off.
    static int end(String marked, int position) {
        Matcher ends = END.matcher(marked);
        return ends.find(position) ? Math.min(marked.length(), ends.end()) : marked.length();
    }
}
