package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks totals in the text against the parts listed in the same sentence. Parts that fall short may be a choice of all,
/// unless they are told in words that leave nothing out, such as "men" and "women".
final class PartsCheck {
    private static final Pattern LIST = Phrase
            .of("(?<total>\\btotal(?:ling|led|s)?,? (?:of )?)?<amount:whole>(?:[^«».;():]|<when>){0,50}?\\s*(?<open>\\(|:|,?\\s*"
                    + "{comprising|consisting of|made up of})(?<list>(?:(?:[^«».;()]|«X\\d+»)*«\\k<kind>\\d+»){2,8}(?:[^«».;()]|«X\\d+»)*)");
    /// "120, 95 and 85 incidents, 300 in all".
    private static final Pattern IN_ALL = Phrase
            .of("(?<list><count>(?:, <count>){1,6},? and <count>) <3 words>[a-z]+,? (?:or |a total of |making )?<count:whole>"
                    + " {in all|in total|altogether}");
    /// "96 cases in the first year, 131 in the second and 143 in the third, 370 in all", "5 in 2020 and 7 in 2021 (12 in total)".
    private static final Pattern IN_ALL_APART = Phrase
            .of("(?<list>«(?<kind>[CM])\\d+»(?:(?:[^«».;:()]|<when>){1,60}?(?:,| and) «\\k<kind>\\d+»){1,6})(?:[^«».;:()]|<when>){1,60}?[,(]"
                    + "\\s*(?:{or|a total of|making|which is|total} )?(?<whole>«\\k<kind>\\d+») {in all|in total|altogether}");
    /// "a budget of £486,500 comes from the council (£186,500) and health (£300,000)".
    private static final Pattern COMES_FROM = Phrase
            .of("<money:whole> {comes from|came from|is made up of|was made up of|is provided by|was provided by|is"
                    + " funded by|was funded by}(?<list>(?:[^«».;()]{1,60}\\(\\s*<money>\\s*\\)){2,8})(?=\\s*[.;]|$)");
    /// "fund £58,200 + grant £121,400 + council £44,000 = £223,600".
    private static final Pattern PLUS = Phrase
            .of("(?<list>«(?<kind>[CM])\\d+»(?:[^«».;:()+=]{0,60}\\+[^«».;:()+=]{0,60}«\\k<kind>\\d+»){1,9})"
                    + "[^«».;:()+=]{0,60}=[^«».;:()+=]{0,40}(?<whole>«\\k<kind>\\d+»)");
    /// "Of 402 fires, 171 were primary and 231 secondary".
    private static final Pattern OF_LIST = Phrase
            .of("^\\W*of (?:{the|all|all the|these|our} )?<count:whole>[^«».;:()]{0,40}?, (?<list><count>(?:[^«».;:()]{1,40}?(?:,|,? and)"
                    + " <count>){1,5}[^«».;:()]{1,40})\\s*(?:[.;]|$)");
    private static final Pattern NOT_ALL = Phrase
            .of("{includ\\w+|such as|among|mainly|mostly|some|plus|also|compared|previous|target"
                    + "|per|last|against|up|down}|<size>|\\bfrom <level>");
    private static final Pattern PERIOD = Phrase.of("<period>");
    /// Words for parts that leave nothing out.
    private static final Pattern PARTITION = Phrase.of(Stream.of("men women", "male female", "males females",
            "boys girls",
            "primary secondary", "accidental deliberate", "fatal serious", "killed seriously", "adults children",
            "adults young",
            "domestic non-domestic", "violent non-violent", "residential non-residential", "urban rural", "day night",
            "dwelling non-dwelling", "residential business", "weekdays weekends", "indoors outdoors", "first repeat")
            .map(couple -> couple.split(" "))
            .map(c -> "\\b(?:" + c[0] + "\\b[^.;]*\\b" + c[1] + "|" + c[1] + "\\b[^.;]*\\b" + c[0] + ")\\b")
            .collect(Collectors.joining("|", "(?:",
                    ")|{others?|elsewhere|the rest|the remainder}[^«»]*(?:<amount>[^«»]*)?$")));
    private static final Pattern PART = Phrase.of("<amount:part>");

    private PartsCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = LIST.matcher(sentence.marked());
        while (found.find()) {
            String list = found.group("list");
            if (!NOT_ALL.matcher(list).find() && !PERIOD.matcher(list).find()) {
                Claim claim = list(sentence, found);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        ofThem(sentence, claims);
        for (Pattern pattern : List.of(IN_ALL, IN_ALL_APART, COMES_FROM, PLUS)) {
            Matcher all = pattern.matcher(sentence.marked());
            while (all.find()) {
                if (!NOT_ALL.matcher(all.group("list")).find()) {
                    claims.add(inAll(sentence, all));
                }
            }
        }
        return claims;
    }

    /// Parts that are called neither all nor the rest are only told of where they add up.
    private static void ofThem(Sentence sentence, List<Claim> claims) {
        Matcher of = OF_LIST.matcher(sentence.marked());
        if (of.find() && !NOT_ALL.matcher(of.group("list")).find()) {
            Claim claim = inAll(sentence, of);
            if (claim.finding() == Finding.CONSISTENT || PARTITION.matcher(of.group("list")).find()) {
                claims.add(claim);
            }
        }
    }

    private static Claim inAll(Sentence sentence, Matcher found) {
        Figure whole = sentence.figure(found.group("whole"));
        Interval sum = new Interval(0, 0);
        double written = 0;
        Matcher part = PART.matcher(found.group("list"));
        while (part.find()) {
            sum = sum.plus(sentence.figure(part.group("part")).intervalBeside(whole));
            written += sentence.figure(part.group("part")).value();
        }
        boolean agrees = sum.meets(whole.interval());
        return new Claim(sentence.line(whole), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, whole.text(), Wording.like(whole, written),
                agrees ? "" : "the parts listed come to " + Wording.like(whole, written));
    }

    private static @Nullable Claim list(Sentence sentence, Matcher found) {
        Figure whole = sentence.figure(found.group("whole"));
        Interval sum = new Interval(0, 0);
        double written = 0;
        List<Figure> figures = new ArrayList<>();
        Matcher part = PART.matcher(found.group("list"));
        while (part.find()) {
            Figure figure = sentence.figure(part.group("part"));
            sum = sum.plus(figure.intervalBeside(whole));
            written += figure.value();
            figures.add(figure);
        }
        boolean agrees = sum.meets(whole.interval());
        boolean saysAll = found.group("total") != null || found.group("open").length() > 2
                || PARTITION.matcher(found.group("list")).find();
        boolean near = Math.abs(written - whole.value()) <= whole.value() / (saysAll ? 2 : 5)
                || Typo.mayExplain(whole, figures);
        boolean tooMany = written > whole.value();
        if (!agrees && (!near || (!saysAll && figures.size() < 3))) {
            return null;
        }
        Finding finding = agrees ? Finding.CONSISTENT : saysAll || tooMany ? Finding.INCONSISTENT : Finding.AMBIGUOUS;
        return new Claim(sentence.line(whole), sentence.quote(found.start(), found.end()), finding, whole.text(),
                Wording.like(whole, written), agrees ? "" : "the parts listed come to " + Wording.like(whole, written));
    }
}
