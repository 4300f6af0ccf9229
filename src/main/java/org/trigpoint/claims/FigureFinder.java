package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the figures of a sentence. What only looks like one, such as a telephone number or "year 6", is found too, as
/// [Figure.Kind#OTHER], so that nothing else takes it for a figure.
final class FigureFinder {
    private static final String NUMBER = "\\d{1,3}(?:[,\\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
    private static final String NOUN = "incidents?|offences?|crimes?|people|victims?|cases?|calls?|reports?|families"
            + "|children|residents?|fires?|burglar\\w+|thefts?|casualties|arrests?|young|households?"
            + "|referrals?|assaults?|collisions?|robberies|orders?|adults?|women|men"
            + "|clients?|users?|properties|vehicles?|reported|recorded";

    /// In the order of preference where several match at one place.
    private static final Pattern ANY = Pattern.compile(String.join("|",
            "(?<address>https?:\\S+|www\\.\\S+|\\S+@\\S+)",
            "(?<telephone>\\(?\\b0\\d{2,4}\\)?[ -]?\\d{3}[ -]?\\d{3,4}\\b|\\b(?:999|101|111)\\b(?=\\s(?:calls?|emergency|non-emergency|service|number"
                    + "|demand)\\b)|(?<=\\b(?:calls|dial|dialled|ring|rang)\\s(?:to\\s)?)(?:999|101|111)\\b)",
            "(?<day>\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Months.PATTERN
                    + "\\b(?:,? \\d{4})?)",
            "(?<month>\\b(?<monthname>" + Months.PATTERN
                    + ")(?:[ ,.]{1,2}(?<monthyear>[12]\\d{3}|0\\d)|[-'’ ]{1,2}(?<short>\\d\\d))"
                    + "(?!\\d|,\\d))",
            "(?<years>\\b(?<from>(?:19|20)\\d\\d|\\d\\d(?=/))\\s?(?:/|" + DASH
                    + ")\\s?(?<to>(?:19|20)\\d\\d|\\d{1,2})\\b"
                    + "(?!/|[,.]\\d|%))",
            "(?<year>\\b(?:19|20)\\d\\d\\b(?![,.]\\d|\\s?%|\\s(?:" + NOUN + ")\\b))",
            "(?<money>£\\s?(?<pounds>" + NUMBER + ")(?:\\s?(?<scale>million|billion|thousand|bn|m|k)\\b)?)",
            "(?<points>(?<pointsvalue>[+\\-−]?(?:" + NUMBER + ")|" + NumberWords.PATTERN + ")[\\s-]?(?:percentage"
                    + "[ -]points?|% ?points?|%pts?|pp\\b|ppts?\\b|points?(?=,? (?:above|below|higher|lower)\\b)))",
            "(?<range>\\b(?:" + NUMBER + ")%?\\s?" + DASH + "\\s?(?:" + NUMBER + ")(?:%|\\b))",
            "(?<percent>(?<percentvalue>(?<![\\w)])[+\\-−]?(?:" + NUMBER + ")|" + NumberWords.PATTERN
                    + ")\\s?(?:%|per ?cent\\b|percent\\b))",
            "(?<ages>\\b\\d+-? (?:to|and) \\d+[- ]years?[- ]olds?\\b|\\baged? (?:between |from )?\\d+(?:(?: to "
                    + "| and |-|–)\\d+)?\\b)",
            "(?<fraction>\\b\\d+(?:[/:]\\d+)+\\b)",
            "(?<spaced>\\b\\d{1,3}, \\d{3}\\b(?!,\\d))",
            "(?<code>\\b(?=\\w*[A-Za-z])\\w*\\d\\w*\\b)",
            "(?<number>(?<![\\d.])(?<digits>" + NUMBER + ")(?!\\d)(?: (?<million>million|billion)\\b)?)",
            "(?<words>" + NumberWords.PATTERN + ")"), Pattern.CASE_INSENSITIVE);

    private static final Pattern NEVER_AFTER = Pattern.compile(
            "(?:\\b(?:page|pages|table|figure|fig\\.?|section|phase|tier|(?<!last |previous |this |the"
                    + " )years?|level|class|priority|no\\.|item|stage|objective|appendix|annex|annexe|chapter"
                    + "|version|age|aged|ages|under|quarter|act|form|grade|number one|top|every|per|schedule"
                    + "|paragraph|para|strand|theme|outcome|option|week|day|month|batch|batches)[\\s\\u00A0]+(?:\\d+(?:,| and) )*|[±/#])$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER_BEFORE = Pattern.compile(
            "^(?:[\\s-]*(?:years?|months?|weeks?|weekly|days?|hours?|minutes?|seconds?|miles?|metres?|km|am|pm|th|mph"
                    + "|quarters?|thirds|fifths|sixths|sevenths|eighths|ninths|tenths|nd|fold|times|year-olds?|percentile|pence|p\\b|-points?|in\\s+\\d)\\b|['’]s\\b|\\+|\\sx\\s)",
            Pattern.CASE_INSENSITIVE);

    private FigureFinder() {}

    static List<Figure> find(String sentence) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = ANY.matcher(sentence);
        while (matcher.find()) {
            figures.add(figure(sentence, matcher));
        }
        return figures;
    }

    private static Figure figure(String sentence, Matcher found) {
        Context context = new Context(sentence, found);
        if (found.group("month") != null) {
            return context.period(monthPeriod(found));
        }
        if (found.group("years") != null) {
            return context.period(YearNames.between(found.group("from"), found.group("to")));
        }
        if (found.group("year") != null) {
            return context.period(YearNames.calendar(Integer.parseInt(found.group("year"))));
        }
        if (found.group("money") != null) {
            return context.number(Figure.Kind.MONEY, found.group("pounds"), scale(found.group("scale")));
        }
        if (found.group("points") != null) {
            return context.number(Figure.Kind.POINTS, found.group("pointsvalue"), 1);
        }
        if (found.group("percent") != null) {
            return context.number(Figure.Kind.PERCENT, found.group("percentvalue"), 1);
        }
        if (context.never()) {
            return context.other();
        }
        if (found.group("number") != null) {
            return context.number(Figure.Kind.COUNT, found.group("digits"), scale(found.group("million")));
        }
        return found.group("words") != null ? context.number(Figure.Kind.COUNT, found.group(), 1) : context.other();
    }

    private static Period monthPeriod(Matcher found) {
        String year = found.group("monthyear") == null ? found.group("short") : found.group("monthyear");
        var month = Months.of(found.group("monthname"), year);
        return Period.of(month, month);
    }

    private static double scale(@Nullable String word) {
        return word == null ? 1 : switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "k", "thousand" -> 1e3;
            case "m", "million" -> 1e6;
            default -> 1e9;
        };
    }

    /// A match with what stands around it.
    private record Context(String sentence, Matcher found) {
        boolean never() {
            return NEVER_AFTER.matcher(before()).find() || NEVER_BEFORE.matcher(after()).find();
        }

        private String before() {
            return sentence.substring(Math.max(0, found.start() - 40), found.start());
        }

        private String after() {
            return sentence.substring(found.end(), Math.min(sentence.length(), found.end() + 20));
        }

        Figure other() {
            return made(Figure.Kind.OTHER, Double.NaN, 1, null);
        }

        Figure period(@Nullable Period period) {
            boolean age = after().matches("(?i)[\\s-]*years?[\\s-]*olds?.*");
            return period == null || age ? other() : made(Figure.Kind.PERIOD, Double.NaN, 1, period);
        }

        Figure number(Figure.Kind kind, String digits, double scale) {
            OptionalInt words = NumberWords.parse(digits);
            if (words.isPresent()) {
                return made(kind, words.getAsInt(), 1, null);
            }
            String plain = digits.replace('−', '-').replaceAll("[,\\u00A0\\u2009\\u202F+]", "");
            int point = plain.indexOf('.');
            double step = point < 0 ? 1 : Math.pow(10, point + 1 - plain.length());
            return made(kind, Double.parseDouble(plain) * scale, step * scale, null);
        }

        private Figure made(Figure.Kind kind, double value, double step, @Nullable Period period) {
            return new Figure(kind, value, step, Hedge.before(before()), found.group(), found.start(), period);
        }
    }
}
