package org.trigpoint.report.document;

/// Keeps out of every document what no file format can hold: control characters, halves of surrogate pairs and the two
/// code points that are never characters. Partner data does contain them.
final class PlainText {
    private PlainText() {}

    /// The text with what cannot be written taken out; tabs and line ends become blanks.
    static String clean(String text) {
        if (text.codePoints().allMatch(PlainText::plain)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (plain(point)) {
                kept.appendCodePoint(point);
            } else if (Character.isWhitespace(point)) {
                kept.append(' ');
            }
        });
        return kept.toString();
    }

    /// One line of text that is not blank.
    ///
    /// @param what names it in the error
    static String line(String what, String text) {
        String clean = clean(text).strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is blank");
        }
        return clean;
    }

    private static boolean plain(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE;
    }
}
