package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks changes and differences between percentages, where per cent and percentage points are easily mixed up.
final class PointsCheck {
    /// "32.1% (1.6% less than force average)".
    private static final Pattern THAN_ANOTHER = Phrase
            .of("<percent:level>[^«».;]{0,20}?[(,]\\s*<percent:gap> (?<dir>{less|fewer|lower|more"
                    + "|higher|greater|below|above})(?: than)?(?: the)? (?<other>[a-z][^«»();,.]{2,40})");
    private static final Pattern OTHER_LEVEL = Phrase.of("^[^«».;]{0,25}<percent:other>");
    private static final Pattern ABOVE = Phrase.of("{more|higher|greater|above}");
    /// "85% … target 70% … a 21% increase".
    private static final Pattern THREE = Phrase
            .of("^(?:[^«»]|<when>)*<percent:actual>[^«»]*\\btarget\\b[^«»]*<percent:target>[^«»]*"
                    + "<percent:move> (?:\\w+ )?<noun>[^«»]*$");

    /// "from 41% to 45%, an improvement of 6 percentage points".
    private static final Pattern GAP = Phrase
            .of("from <percent:before> to <percent:after>,?(?: \\()?(?: )?(?:an? )?"
                    + "{improvement|gain|difference|change|deterioration} of <points:gap>");

    /// "26.1% of adults and 37.4% of juveniles, a gap of 11.3 percentage points".
    private static final Pattern BETWEEN = Phrase
            .of("<percent:before> of [^«».;:()]{1,40}? and <percent:after> of [^«».;:()]{1,60}?,? (?:{giving|with|and}"
                    + " )?{a gap|a difference} of <points:gap>");

    /// "31.2%, 1.8 percentage points above last year's 29.4%".
    private static final Pattern BESIDE = Phrase
            .of("<percent:after>(?:\\s+(?!and\\b)[^\\s«».,;:()]+){0,4}?,? (?:{which is|or|some|just|about} )?<points:gap> (?<way>{above|below|higher than|lower than|better than|worse than|up on|down on|more than"
                    + "|less than})(?:\\s+[^\\s«».,;:()]+){0,6}?(?:\\s+\\(|\\s+)<percent:before>");

    private static final Pattern UPWARD = Phrase.of("{above|higher than|up on|more than}");
    private static final Pattern DOWNWARD = Phrase.of("{below|lower than|down on|less than}");

    private PointsCheck() {}

    /// A stated change against two percentages.
    static Verdict ofPercentages(Pair pair, Move move) {
        double written = pair.after().value() - pair.before().value();
        String computed = Wording.points(written) + " (" + Wording.change(pair.writtenPercentChange()) + ")";
        boolean saysPoints = move.size().kind() == Figure.Kind.POINTS;
        boolean asPoints = ChangeCheck.agrees(pair.difference(), move);
        boolean asRelative = ChangeCheck.agrees(pair.percentChange(), move);
        String stated = move.size().text();
        if (saysPoints ? asPoints : asRelative) {
            return new Verdict(Finding.CONSISTENT, stated, computed, "");
        }
        if (asPoints) {
            return new Verdict(Finding.AMBIGUOUS, stated, computed,
                    "between percentages this should be percentage points");
        }
        return new Verdict(Finding.INCONSISTENT, stated, computed,
                asRelative ? "this is per cent, not percentage points" : "");
    }

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = THAN_ANOTHER.matcher(sentence.marked());
        while (found.find()) {
            claims.add(thanAnother(sentence, found));
        }
        for (Pattern pattern : List.of(GAP, BETWEEN, BESIDE)) {
            Matcher gap = pattern.matcher(sentence.marked());
            while (gap.find()) {
                claims.add(gap(sentence, gap));
            }
        }
        Matcher three = THREE.matcher(sentence.marked());
        if (three.matches()) {
            againstTarget(sentence, three, claims);
        }
        return claims;
    }

    /// "32.1% (1.6% less than force average)".
    private static Claim thanAnother(Sentence sentence, Matcher found) {
        Figure level = sentence.figure(found.group("level"));
        Figure gap = sentence.figure(found.group("gap"));
        boolean above = ABOVE.matcher(found.group("dir")).matches();
        double sign = above ? 1 : -1;
        double byPoints = level.value() - sign * gap.value();
        double byRatio = level.value() / (1 + sign * gap.value() / 100);
        String other = found.group("other").strip();
        Matcher given = OTHER_LEVEL.matcher(sentence.marked().substring(found.end()));
        Finding finding = Finding.AMBIGUOUS;
        if (given.find()) {
            Figure otherLevel = sentence.figure(given.group("other"));
            Interval ratio = level.interval().percentChangeFrom(otherLevel.interval());
            boolean relative = (above ? ratio : ratio.negated()).meets(gap.interval());
            Interval difference = level.interval().minus(otherLevel.interval());
            boolean points = (above ? difference : difference.negated()).meets(gap.interval());
            finding = relative ? Finding.CONSISTENT : points ? Finding.AMBIGUOUS : Finding.INCONSISTENT;
        }
        String computed = String.format(java.util.Locale.UK, "%s at %.1f%% or %.1f%%", other, byPoints, byRatio);
        return new Claim(sentence.line(gap), sentence.quote(found.start(), found.end()), finding, gap.text(), computed,
                "between percentages this should be percentage points");
    }

    /// Whether a gap lies between the two percentages, on the side that "above" or "below" says.
    private static Claim gap(Sentence sentence, Matcher found) {
        Figure before = sentence.figure(found.group("before"));
        Figure after = sentence.figure(found.group("after"));
        Figure gap = sentence.figure(found.group("gap"));
        Interval difference = after.interval().minus(before.interval());
        String way = found.namedGroups().containsKey("way") ? found.group("way") : "";
        boolean up = !DOWNWARD.matcher(way).find() && difference.meets(gap.interval());
        boolean down = !UPWARD.matcher(way).find() && difference.negated().meets(gap.interval());
        boolean agrees = up || down;
        return new Claim(sentence.line(gap), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, gap.text(),
                Wording.points(after.value() - before.value()), "");
    }

    /// "85% … target 70% … a 21% increase", where 21% is how far the one lies above the other.
    private static void againstTarget(Sentence sentence, Matcher three, List<Claim> claims) {
        Figure actual = sentence.figure(three.group("actual"));
        Figure target = sentence.figure(three.group("target"));
        Figure move = sentence.figure(three.group("move"));
        Interval above = actual.interval().percentChangeFrom(target.interval());
        Interval points = actual.interval().minus(target.interval());
        if (!above.meets(move.interval()) && !points.meets(move.interval())) {
            return;
        }
        double relative = 100 * (actual.value() / target.value() - 1);
        claims.add(new Claim(sentence.line(move), sentence.quote(three.start("actual"), three.end()), Finding.AMBIGUOUS,
                move.text(), Wording.change(relative) + ", or " + Wording.points(actual.value() - target.value()),
                "this is how far " + actual.text() + " lies above the target of " + target.text()
                        + "; a change on last year would need last year's figure"));
    }
}
