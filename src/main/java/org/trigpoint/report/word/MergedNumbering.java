package org.trigpoint.report.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lists of a template and ours in one part, ours under higher numbers.
final class MergedNumbering {
    private static final Pattern NUMBER = Pattern
            .compile("(<w:numId w:val=\"|w:numId=\"|w:abstractNumId=\"|<w:abstractNumId w:val=\")(\\d+)(\")");
    private static final Pattern ABSTRACT = Pattern.compile("<w:abstractNum .*?</w:abstractNum>", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("<w:num .*?</w:num>", Pattern.DOTALL);

    private MergedNumbering() {}

    /// The highest number of a part; 0 where there is none.
    static int highest(String numbering) {
        return NUMBER.matcher(numbering).results().mapToInt(match -> Integer.parseInt(match.group(2))).max().orElse(0);
    }

    /// The same text with every list under a number so much higher.
    static String shifted(String text, int by) {
        return NUMBER.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + (Integer.parseInt(match.group(2)) + by) + match.group(3)));
    }

    /// Definitions must stand before the lists that use them.
    static String of(String template, String ours, int shift) {
        if (!template.contains("<w:numbering")) {
            return ours;
        }
        String shifted = shifted(ours, shift);
        String definitions = all(ABSTRACT, shifted);
        String lists = all(LIST, shifted);
        String whole = template.replaceAll("<w:numbering([^>]*)/>", "<w:numbering$1></w:numbering>");
        Matcher first = Pattern.compile("<w:num |<w:numIdMacAtCleanup|</w:numbering>").matcher(whole);
        first.find();
        String with = whole.substring(0, first.start()) + definitions + whole.substring(first.start());
        int end = with.contains("<w:numIdMacAtCleanup")
                ? with.indexOf("<w:numIdMacAtCleanup")
                : with.indexOf("</w:numbering>");
        return with.substring(0, end) + lists + with.substring(end);
    }

    private static String all(Pattern pattern, String text) {
        StringBuilder all = new StringBuilder();
        pattern.matcher(text).results().forEach(match -> all.append(match.group()));
        return all.toString();
    }
}
