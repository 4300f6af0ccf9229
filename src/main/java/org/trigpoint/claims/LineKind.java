package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line of a draft is, in plain text or Markdown.
enum LineKind {
    BLANK,
    HEADING,
    ITEM,
    ROW,
    PROSE;

    private static final Pattern MARKER = Pattern
            .compile("^\\s*(?:>\\s*)*(?:(?:[-*+•·✓√▪◦–]|\\(?[a-z\\d]{1,2}[.)](?=\\s))\\s*)+(?=\\S)"
                    + "|^\\s*\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+(?=\\p{Lu}\\p{L})");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("^\\d{1,2}\\.?\\s{2,}(?=\\p{Lu})");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+=_-]+$");
    private static final String BAR = "\\s\\|\\s";
    private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}");
    private static final Pattern CELL_FIGURE = Pattern.compile("[£+\\-−–]?\\s?[\\d.,]+\\s?[%*]?|n/a|[-–*.]+");
    private static final Pattern MID_SENTENCE = Phrase.of("{and|or|of|to|the|from|by|in|with|for|at|between|than}$");
    private static final int LONGEST_HEADING = 90;

    static LineKind of(String line) {
        if (line.isBlank()) {
            return BLANK;
        }
        if (line.startsWith("#")) {
            return HEADING;
        }
        if (isRow(line)) {
            return ROW;
        }
        if (MARKER.matcher(line).find()) {
            return ITEM;
        }
        return isHeading(NUMBERED_HEADING.matcher(line.strip()).replaceFirst("")) ? HEADING : PROSE;
    }

    private static boolean isRow(String line) {
        if (line.indexOf('\t') >= 0 || line.strip().startsWith("|") || line.split(BAR, -1).length > 2) {
            return true;
        }
        List<String> cells = Arrays.asList(WIDE_GAP.split(line.strip()));
        return cells.size() > 1
                && cells.stream().skip(1).allMatch(cell -> CELL_FIGURE.matcher(cell).matches());
    }

    /// Short, without a full stop, and beginning with a capital.
    private static boolean isHeading(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADING && Character.isUpperCase(line.charAt(0))
                && Character.isLetterOrDigit(last) && !line.contains("%") && !line.contains(". ")
                && !MID_SENTENCE.matcher(line).find();
    }

    /// Whether a row only draws the line under a Markdown table's header.
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /// The words of a line without its marker and emphasis.
    static String words(String line) {
        if (line.startsWith("#")) {
            return plain(line.replaceFirst("^#+\\s*", ""));
        }
        Matcher marker = MARKER.matcher(line);
        return plain(marker.find() ? line.substring(marker.end()) : line);
    }

    private static String plain(String text) {
        return text.replace('«', '“')
                .replace('»', '”') // they mark figures
                .replaceAll("\\*\\*|__|`|(?<!\\w)[*_](?=\\w)|(?<=\\w)[*_](?!\\w)", "")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .strip();
    }

    /// Whether words break off in mid-sentence.
    static boolean breaksOff(String words) {
        return MID_SENTENCE.matcher(words).find();
    }

    /// The cells of a row.
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String[] parts;
        if (line.indexOf('\t') >= 0) {
            parts = line.split("\t", -1);
        } else if (line.strip().startsWith("|") || line.split(BAR, -1).length > 2) {
            parts = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        } else {
            parts = WIDE_GAP.split(line.strip());
        }
        for (String part : parts) {
            cells.add(plain(part));
        }
        return cells;
    }
}
