package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks sizes told one after the other against pairs told one after the other: "burglary and robbery fell by 12% and 8%
/// respectively, from 500 to 440 and from 250 to 230". Only where there are as many pairs as sizes.
final class RespectivelyCheck {
    private static final Pattern SIZES = Phrase.of(
            "\\b(?<dir><verb>) by (?<sizes>(?:<percent>(?:,? and |, )){1,4}<percent>),? respectively");
    private static final Pattern SIZE = Phrase.of("<percent:size>");

    private RespectivelyCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = SIZES.matcher(sentence.marked());
        if (!found.find()) {
            return claims;
        }
        List<Figure> sizes = new ArrayList<>();
        Matcher size = SIZE.matcher(found.group("sizes"));
        while (size.find()) {
            sizes.add(sentence.figure(size.group("size")));
        }
        List<Pair> pairs = PairFinder.find(sentence).stream().filter(pair -> !pair.ofPercentages()).toList();
        if (pairs.size() == sizes.size()) {
            for (int i = 0; i < sizes.size(); i++) {
                claims.add(claim(pairs.get(i), sizes.get(i), Direction.of(found.group("dir"))));
            }
        }
        return claims;
    }

    private static Claim claim(Pair pair, Figure size, Direction direction) {
        Interval change = direction == Direction.DOWN ? pair.percentChange().negated() : pair.percentChange();
        boolean agrees = change.meets(size.interval());
        return new Claim(pair.sentence().line(size), pair.sentence().quote(pair.start(), pair.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, size.text(),
                Wording.change(pair.writtenPercentChange()), "matched by their order");
    }
}
