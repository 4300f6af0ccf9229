package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes patterns over marked sentences so that they can be read. A phrase is a regular expression, ignoring case,
/// in which
///
/// - a blank stands for one or more blanks;
/// - `{fell|rose}` is one of these words;
/// - `<count:whole>` is the mark of a figure, captured as `whole`: a `count`, `percent`, `points`, `money` or
///   `period`, a `size` (per cent or points), an `amount` (count or money), a `level` (count, per cent or money), or
///   an `alike`, which is of the same kind as the `level` or `amount` before it; without a name it is not captured;
///   `<when>` is a period or another figure that is no statement;
/// - `<5 words>` is up to five words with the blanks behind them, and `<5 nouns>` with the blanks before them, none
///   of them "from" or "to", as few as possible;
/// - `<text 60>` is up to sixty characters within a clause, without figures;
/// - `<time>` is a time, such as "in «Y1»";
/// - `<noun>`, `<verb>`, `<comparative>` and `<change>` are words for going up or down, as in [Direction].
final class Phrase {
    private static final String WORD = "[^\\s«».,;:()]+,?";
    private static final String OWN_WORD = "(?!(?:from|to)\\b)" + WORD;
    private static final Map<String, String> KINDS = Map.of("count", "C", "percent", "P", "points", "T", "money", "M",
            "period", "Y", "size", "[PT]", "amount", "[CM]", "level", "[CPM]", "when", "[YX]");
    private static final Map<String, String> PARTS = Map.of("noun", Direction.NOUN, "verb", Direction.VERB,
            "comparative",
            Direction.COMPARATIVE, "change", Direction.WORD, "time", "(?:[\\s(]*(?:[a-z]+\\s+){0,4}«[YX]\\d+»\\)?)");

    private static final Pattern MACRO = Pattern
            .compile("(?<!\\(\\?)<(?<part>noun|verb|comparative|change|time)>|(?<!\\(\\?)<(?<kind>count|percent"
                    + "|points|money|period|size|amount|level|when|alike)(?::(?<name>[a-z]+))?>|<(?<most>\\d+) "
                    + "(?<run>words|nouns)>|<text (?<length>\\d+)>|\\{(?<list>[a-z][^{}]*)\\}|(?<blank> )");

    private Phrase() {}

    static Pattern of(String phrase) {
        return Pattern.compile(MACRO.matcher(phrase).replaceAll(found -> Matcher.quoteReplacement(expanded(found))),
                Pattern.CASE_INSENSITIVE);
    }

    private static String expanded(MatchResult found) {
        String part = found.group("part");
        String kind = found.group("kind");
        String most = found.group("most");
        String length = found.group("length");
        String list = found.group("list");
        if (part != null) {
            return PARTS.getOrDefault(part, "");
        }
        if (kind != null) {
            return mark(kind, found.group("name"));
        }
        if (most != null) {
            boolean words = "words".equals(found.group("run"));
            return words ? "(?:" + OWN_WORD + "\\s+){0," + most + "}?" : "(?:\\s+" + OWN_WORD + "){0," + most + "}?";
        }
        if (length != null) {
            return "[^«».;:]{0," + length + "}?";
        }
        return list != null ? "\\b(?:" + list.replace(" ", "\\s+") + ")\\b" : "\\s+";
    }

    private static String mark(String kind, @Nullable String name) {
        boolean telling = kind.equals("level") || kind.equals("amount");
        String letter = kind.equals("alike") ? "\\k<kind>" : KINDS.getOrDefault(kind, "");
        String mark = "«" + (telling && name != null ? "(?<kind>" + letter + ")" : letter) + "\\d+»";
        return name == null ? mark : "(?<" + name + ">" + mark + ")";
    }
}
