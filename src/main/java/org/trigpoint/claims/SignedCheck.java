package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks figures in the short style of dashboards: "2,118 incidents (2,040 in 2013/14) +3.8%". The sign says that the
/// percentage is a change.
final class SignedCheck {
    private static final Pattern NOW_THEN_CHANGE = Phrase
            .of("<amount:later><3 nouns>\\s*\\(\\s*(?:(?:{was|from|last year|previously}|<when>)[ :]*)?<alike:earlier>"
                    + "(?: {in|during|last year|the year before|previously}(?: <when>)?)?\\s*\\)[\\s,:;–-]*\\(?\\s*<percent:size>");

    private SignedCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = NOW_THEN_CHANGE.matcher(sentence.marked());
        while (found.find()) {
            Figure size = sentence.figure(found.group("size"));
            Pair pair = new Pair(sentence, sentence.figure(found.group("earlier")),
                    sentence.figure(found.group("later")), Pair.Order.SAID, found.start(), found.end());
            boolean signed = "+-−".indexOf(size.text().charAt(0)) >= 0;
            if (signed && pair.before().value() > 0) {
                boolean agrees = pair.percentChange().meets(size.interval());
                claims.add(new Claim(sentence.line(size), sentence.quote(found.start(), found.end()),
                        agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, size.text(),
                        Wording.change(pair.writtenPercentChange()), ""));
            }
        }
        return claims;
    }
}
