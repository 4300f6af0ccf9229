package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks changes written as a fraction or a multiple in words against the counts beside them: "fell by a third, from 12
/// to 8", "more than doubled from 41 to 96". Such words are loose, so only what is clearly off is called inconsistent: five
/// percentage points for a plain fraction, a tenth of the multiple for a plain multiple.
final class MultipleCheck {
    private static final String HEDGE = "(?:(?<hedge>more than|over|nearly|almost|just under|around|about|roughly|"
            + "approximately) )?";
    /// What may stand between the words and the figures: a time, no other subject.
    private static final String WHEN = "(?:(?!{while|whilst|but|and|with|as|which|whereas|although}(?! «Y))(?:[^«».;:()]|<when>)){0,60}?";
    private static final String PAIR = WHEN
            + "[ ,(–-]+from <2 words><amount:before><6 nouns><time>{0,1} to <2 words><alike:after>";
    private static final Pattern MULTIPLE = Phrase
            .of("(?<!not )\\b" + HEDGE + "(?<word>{halved|doubled|trebled|tripled|quadrupled})" + PAIR);
    private static final Pattern FRACTION = Phrase
            .of("\\b(?<dir><verb>) by " + HEDGE + "(?<word>{a half|half|a third|one third|a quarter|one quarter|a fifth"
                    + "|one fifth|a tenth})" + PAIR);
    /// "from 12 to 8, a fall of a third".
    private static final Pattern OF_FRACTION = Phrase
            .of("\\bfrom <2 words><amount:before><6 nouns><time>{0,1} to <2 words><alike:after><4 nouns><time>{0,1},? (?:{an?|or|ie}"
                    + " )*(?<dir><noun>) of " + HEDGE
                    + "(?<word>{a half|half|a third|one third|a quarter|one quarter|a fifth"
                    + "|one fifth|a tenth})\\b");
    /// "118 per 1,000, nearly three times the borough's 41".
    private static final Pattern TIMES = Phrase
            .of("<amount:after>(?:[^«».;:()]|<when>){0,50}?,? (?:{is|was} )?" + HEDGE
                    + "(?:(?<word>{twice|double})|(?<times>«X\\d+») times) (?:the |its )?"
                    + "<2 words>(?:of )?<alike:before>(?! {per|in})");
    private static final Map<String, Double> MULTIPLES = Map.of("halved", 0.5, "doubled", 2.0, "trebled", 3.0,
            "tripled",
            3.0, "quadrupled", 4.0);
    private static final Map<String, Double> TIMES_WORDS = Map.of("two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0,
            "six", 6.0, "ten", 10.0);
    private static final Map<String, Double> PARTS = Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0,
            "fifth", 20.0, "tenth", 10.0);
    private static final double POINTS = 5;
    private static final double SHARE = 0.1;
    private static final double NEARLY = 2;
    private static final double MOST = 1e6;

    private MultipleCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher multiple = MULTIPLE.matcher(sentence.marked());
        while (multiple.find()) {
            double factor = MULTIPLES.getOrDefault(multiple.group("word").toLowerCase(Locale.ROOT), 1.0);
            double stated = 100 * (factor - 1);
            claim(sentence, multiple, stated, 100 * SHARE * factor).ifPresent(claims::add);
        }
        for (Pattern pattern : List.of(FRACTION, OF_FRACTION)) {
            fractions(sentence, pattern.matcher(sentence.marked()), claims);
        }
        Matcher times = TIMES.matcher(sentence.marked());
        while (times.find()) {
            String word = times.group("times") == null ? "two" : sentence.figure(times.group("times")).text();
            double factor = TIMES_WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), Double.NaN);
            if (!Double.isNaN(factor)) {
                claim(sentence, times, 100 * (factor - 1), 100 * SHARE * factor).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static void fractions(Sentence sentence, Matcher fraction, List<Claim> claims) {
        while (fraction.find()) {
            String[] words = fraction.group("word").toLowerCase(Locale.ROOT).split("[\\s-]+");
            double size = PARTS.getOrDefault(words[words.length - 1], 0.0);
            boolean down = Direction.of(fraction.group("dir")) == Direction.DOWN;
            claim(sentence, fraction, down ? -size : size, POINTS).ifPresent(claims::add);
        }
    }

    /// @param stated the change in per cent that the words say
    /// @param leeway how far off it may lie, in percentage points
    private static Optional<Claim> claim(Sentence sentence, Matcher found, double stated, double leeway) {
        Figure before = sentence.figure(found.group("before"));
        Figure after = sentence.figure(found.group("after"));
        if (before.interval().low() <= 0) {
            return Optional.empty();
        }
        Interval change = after.interval().percentChangeFrom(before.interval());
        Interval along = stated < 0 ? change.negated() : change;
        boolean agrees = allowed(found.group("hedge"), Math.abs(stated), leeway).meets(along);
        return Optional.of(new Claim(sentence.line(after), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, words(sentence, found),
                Wording.change(100 * (after.value() / before.value() - 1)), ""));
    }

    private static String words(Sentence sentence, Matcher found) {
        String word = found.group("word");
        return word == null ? sentence.figure(found.group("times")).text() + " times" : word;
    }

    private static Interval allowed(@Nullable String hedge, double size, double leeway) {
        return switch (hedge == null ? "" : hedge.toLowerCase(Locale.ROOT)) {
            case "more than", "over" -> new Interval(size, MOST);
            case "nearly", "almost", "just under" -> new Interval(size - NEARLY * leeway, size + leeway / NEARLY);
            case "around", "about", "roughly", "approximately" ->
                new Interval(size - NEARLY * leeway, size + NEARLY * leeway);
            default -> new Interval(size - leeway, size + leeway);
        };
    }
}
