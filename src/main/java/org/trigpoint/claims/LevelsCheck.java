package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks how far one figure is said to lie above or below another that stands right behind: "208 robberies, 9% below
/// the 229 of 2014/15". Between percentages, points may be meant, which the check of points sees to.
final class LevelsCheck {
    private static final Pattern BESIDE = Phrase
            .of("<amount:one>(?:<3 nouns><time>{0,1}|<6 nouns>),? (?:{which is|that is|or|a|is|and|some} )?<percent:size>"
                    + " (?<dir>{above|below|over|under|higher than|lower than|more than|fewer than|less than|up on|down on})"
                    + " (?:{the|last year's|its|our} )?(?!«[YX])<alike:other>");
    private static final Pattern ABOVE = Pattern.compile("above|over|higher|more|up", Pattern.CASE_INSENSITIVE);

    private LevelsCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = BESIDE.matcher(sentence.marked());
        while (found.find()) {
            Figure one = sentence.figure(found.group("one"));
            Figure other = sentence.figure(found.group("other"));
            if (other.interval().low() > 0) {
                claims.add(claim(sentence, found, one, other));
            }
        }
        return claims;
    }

    private static Claim claim(Sentence sentence, Matcher found, Figure one, Figure other) {
        Figure size = sentence.figure(found.group("size"));
        Interval change = one.intervalBeside(other).percentChangeFrom(other.intervalBeside(one));
        boolean above = ABOVE.matcher(found.group("dir")).find();
        boolean agrees = (above ? change : change.negated()).meets(size.interval());
        return new Claim(sentence.line(size), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, size.text(),
                Wording.change(100 * (one.value() / other.value() - 1)), "");
    }
}
