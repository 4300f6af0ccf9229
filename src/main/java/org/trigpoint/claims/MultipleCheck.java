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
    private static final Map<String, Double> MULTIPLES = Map.of("halved", 0.5, "doubled", 2.0, "trebled", 3.0,
            "tripled",
            3.0, "quadrupled", 4.0);
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
        Matcher fraction = FRACTION.matcher(sentence.marked());
        while (fraction.find()) {
            String[] words = fraction.group("word").toLowerCase(Locale.ROOT).split("[\\s-]+");
            double size = PARTS.getOrDefault(words[words.length - 1], 0.0);
            boolean down = Direction.of(fraction.group("dir")) == Direction.DOWN;
            claim(sentence, fraction, down ? -size : size, POINTS).ifPresent(claims::add);
        }
        return claims;
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
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, found.group("word"),
                Wording.change(100 * (after.value() / before.value() - 1)), ""));
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
