package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks "51.8%, slightly below the target of 55%": whether the word agrees with the two figures.
final class TargetCheck {
    private static final String LEVEL_BESIDE = "<level:actual>(?<mid><text 60>)(?<word>{above|below"
            + "|higher than|lower than|exceed(?:s|ed|ing)?|short of|under|over})";
    private static final Pattern TARGET_OF = Phrase
            .of(LEVEL_BESIDE + " <4 words>{targets?|average|threshold|baseline}\\s*(?:of|at|\\()?"
                    + "\\s*<alike:target>(?<tail>[^«».;]{0,15})");
    private static final Pattern THE_TARGET = Phrase
            .of(LEVEL_BESIDE
                    + " {the|its|our|their|a} <alike:target>(?<tail> (?:[a-z]+ )?{target|average|baseline|threshold})");
    private static final Pattern OTHER_WAY = Phrase.of("or less|or fewer|maximum|no more|ceiling|reduction|lower is");
    /// "3% above the national average of 12%" gives the gap, not the level.
    private static final Pattern GAP = Phrase.of("\\s*(?:{points?|percentage points?})?\\s*(?:[a-z]+ )?");

    /// "64, up on 54 and over the target of 58": what the target is beside is not the earlier figure.
    private static final Pattern EARLIER = Phrase
            .of("{than|from|on|against|to|with|was|were} (?:{the|last year's|about|some} )*$");

    /// "Six wards have rates above the average of 33": the places are counted, not the rate.
    private static final Pattern COUNTS_OTHERS = Phrase
            .of("^ [a-z]+ (?:[a-z]+ )*?{have|has|had|with|are|were|lie|lay|scored?|saw|recorded|whose|where}");

    private TargetCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        collect(sentence, TARGET_OF.matcher(sentence.marked()), claims);
        collect(sentence, THE_TARGET.matcher(sentence.marked()), claims);
        return claims;
    }

    private static void collect(Sentence sentence, Matcher found, List<Claim> claims) {
        while (found.find()) {
            boolean earlier = EARLIER.matcher(sentence.marked().substring(0, found.start())).find();
            boolean others = sentence.figure(found.group("actual")).kind() == Figure.Kind.COUNT
                    && COUNTS_OTHERS.matcher(found.group("mid")).find();
            if (!earlier && !others && !GAP.matcher(found.group("mid")).matches()) {
                claims.add(claim(sentence, found));
            }
        }
    }

    private static Claim claim(Sentence sentence, Matcher found) {
        Figure actual = sentence.figure(found.group("actual"));
        Figure target = sentence.figure(found.group("target"));
        String word = found.group("word").toLowerCase(java.util.Locale.ROOT);
        boolean above = word.startsWith("above") || word.startsWith("higher") || word.startsWith("exceed")
                || word.equals("over");
        double difference = actual.value() - target.value();
        boolean agrees = above ? difference > 0 : difference < 0;
        boolean unsure = word.startsWith("exceed")
                || OTHER_WAY.matcher(found.group("mid") + found.group("tail")).find();
        Finding finding = agrees || (difference == 0 && target.hedge() != Hedge.NONE) ? Finding.CONSISTENT
                : unsure ? Finding.AMBIGUOUS : Finding.INCONSISTENT;
        return new Claim(sentence.line(actual), sentence.quote(found.start(), found.end("target")), finding,
                found.group("word"), actual.text() + " against " + target.text(),
                agrees ? "the word agrees with the figures"
                        : unsure ? "it depends on which way the target is meant" : "the figures say the opposite");
    }
}
