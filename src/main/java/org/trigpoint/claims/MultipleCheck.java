package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks changes written as a fraction or a multiple in words against the two figures beside them: "fell by a third, from 12
/// to 8", "more than doubled from 41 to 96", "dropped to 137 from 199, down by almost a third".
final class MultipleCheck {
    private static final Pattern MULTIPLE = Phrase
            .of("(?<!not )\\b" + Loosely.HEDGE + "(?<word>{halved|doubled|trebled|tripled|quadrupled})\\b");
    private static final Pattern FRACTION = Phrase
            .of("\\b(?:(?<dir><verb>) by |(?<noun><noun>) of )" + Loosely.HEDGE
                    + "(?<word>{a half|half|a third|one third|a quarter"
                    + "|one quarter|a fifth|one fifth|a sixth|one sixth|a tenth|one tenth}|«[XC]\\d+»[- ](?:thirds|quarters|fifths))\\b(?! of\\b)");
    private static final Map<String, Double> MULTIPLES = Map.of("halved", 0.5, "doubled", 2.0, "trebled", 3.0,
            "tripled", 3.0, "quadrupled", 4.0);
    /// What stands between the words and the figures tells of something else.
    private static final Pattern ELSE = Phrase
            .of("<level>|<points>|{while|whilst|but|and|as|whereas|although|however|because|after which}(?! «Y)|[;:]|\\b<change>\\b");
    private static final int FARTHEST = 70;
    private static final double POINTS = 5;
    private static final double LOOSE = 0.15;

    private MultipleCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher multiple = MULTIPLE.matcher(sentence.marked());
        Matcher fraction = FRACTION.matcher(sentence.marked());
        boolean any = multiple.find() || fraction.find();
        List<Pair> pairs = any ? PairFinder.find(sentence) : List.of();
        multiple.reset();
        fraction.reset();
        while (!pairs.isEmpty() && multiple.find()) {
            double factor = MULTIPLES.getOrDefault(multiple.group("word").toLowerCase(Locale.ROOT), 1.0);
            add(sentence, multiple, pairs, Loosely.times(factor), claims);
        }
        while (!pairs.isEmpty() && fraction.find()) {
            double size = Loosely.percent(sentence.written(fraction.group("word")));
            String way = fraction.group("dir") == null ? fraction.group("noun") : fraction.group("dir");
            boolean down = Direction.of(way) == Direction.DOWN;
            add(sentence, fraction, pairs, new Loosely.Change(down ? -size : size, Math.max(POINTS, LOOSE * size)),
                    claims);
        }
        return claims;
    }

    private static void add(Sentence sentence, Matcher words, List<Pair> pairs, Loosely.Change stated,
            List<Claim> claims) {
        for (Pair pair : pairs) {
            boolean earlier = pair.sentence() == sentence && pair.before().value() > 0;
            if (earlier && isBeside(sentence.marked(), words, pair)) {
                boolean agrees = stated.allows(words.group("hedge"), pair.percentChange());
                String quote = sentence.quote(Math.min(words.start(), pair.start()),
                        Math.max(words.end(), pair.end()));
                claims.add(new Claim(sentence.line(pair.after()), quote,
                        agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, sentence.written(words.group("word")),
                        Wording.change(pair.writtenPercentChange()), ""));
                return;
            }
        }
    }

    private static boolean isBeside(String marked, Matcher words, Pair pair) {
        boolean first = words.end() <= pair.start();
        if (!first && words.start() < pair.end()) {
            return words.start() >= pair.start() || words.end() <= pair.end();
        }
        String between = first ? marked.substring(words.end(), pair.start())
                : marked.substring(pair.end(), words.start());
        return between.length() <= FARTHEST && !ELSE.matcher(between).find();
    }
}
