package org.trigpoint.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks figures in the short style of dashboards: "2,118 incidents (2,040 in 2013/14) +3.8%". The sign says that the
/// percentage is a change.
final class SignedCheck {
    private static final Pattern NOW_THEN_CHANGE = Phrase
            .of("<amount:later><3 nouns>\\s*\\(\\s*(?:(?:{was|from|last year|previously}|<when>)[ :]*)?<alike:earlier>"
                    + "(?: {in|during|last year|the year before|previously}(?: <when>)?)?\\s*\\)[\\s,:;–-]*\\(?\\s*<percent:size>");

    /// "3,871 (+2.1% from 3,791)".
    private static final Pattern CHANGE_FROM = Phrase
            .of("<amount:later><3 nouns>\\s*\\(\\s*<percent:size> {from|on|against} <3 words><alike:earlier>");

    private SignedCheck() {}

    static List<Claim> check(Sentence sentence) {
        return Stream.of(NOW_THEN_CHANGE, CHANGE_FROM)
                .flatMap(pattern -> pattern.matcher(sentence.marked()).results())
                .map(found -> claim(sentence, found))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Claim> claim(Sentence sentence, MatchResult found) {
        Figure size = sentence.figure(found.group("size"));
        Pair pair = new Pair(sentence, sentence.figure(found.group("earlier")), sentence.figure(found.group("later")),
                Pair.Order.SAID, found.start(), found.end());
        boolean signed = "+-−".indexOf(size.text().charAt(0)) >= 0;
        if (!signed || pair.before().value() <= 0) {
            return Optional.empty();
        }
        boolean agrees = pair.percentChange().meets(size.interval());
        return Optional.of(new Claim(sentence.line(size), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, size.text(),
                Wording.change(pair.writtenPercentChange()), ""));
    }
}
