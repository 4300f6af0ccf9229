package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks shares of one sentence that cannot overlap against 100%: those of age groups ("44% were aged 18 to 30, 36% were 31
/// to 50 and 20% were over 50") and those that end with the rest ("of these 61% were rowdy, 30% noisy and 9% others").
/// Other shares of one sentence may overlap and are left alone.
final class ExclusiveSharesCheck {
    private static final Pattern PART = Phrase.of("<percent:share>(?<what>[^«»%]*(?:«[CX]\\d+»[^«»%]*){0,2})");
    private static final Pattern OTHER = Pattern.compile("(?<other>«X\\d+»)");
    private static final Pattern AGES = Pattern.compile(
            "\\b(?:aged?|years?)\\b|«[CX]\\d+»\\s*(?:to|-|–)\\s*«[CX]\\d+»|\\b(?:over|under) «[CX]\\d+»",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("\\b(?:over|older|above|plus)\\b|\\+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSE = Phrase.of("\\b<change>\\b|{compared|target|average|rate}");
    private static final Pattern OF_THESE = Phrase.of("^\\W*of {these|those|them} <percent>");
    private static final Pattern REST = Phrase.of("{others?|other things|the rest|the remainder|something else}");
    private static final int FEWEST = 3;
    private static final double FARTHEST = 15;

    private ExclusiveSharesCheck() {}

    /// "aged 18 to 30" is one figure, which is never a statement.
    private static boolean ofAges(Sentence sentence, String words) {
        Matcher other = OTHER.matcher(words);
        return other.find() && sentence.figure(other.group("other")).text().toLowerCase(Locale.ROOT).contains("age");
    }

    static List<Claim> check(Sentence sentence) {
        List<Figure> shares = new ArrayList<>();
        Matcher part = PART.matcher(sentence.marked());
        boolean ages = !ELSE.matcher(sentence.marked()).find();
        boolean ofThese = !ELSE.matcher(sentence.marked()).find() && OF_THESE.matcher(sentence.marked()).find();
        String last = "";
        while (part.find()) {
            shares.add(sentence.figure(part.group("share")));
            last = part.group("what");
            ages &= AGES.matcher(last).find() || ofAges(sentence, last);
        }
        // without a group that has no upper end, or the rest, not everybody may be told of
        boolean whole = (ages && ENDS.matcher(last).find()) || (ofThese && REST.matcher(last).find());
        if (!whole || shares.size() < FEWEST) {
            return List.of();
        }
        Interval sum = shares.stream().map(Figure::interval).reduce(new Interval(0, 0), Interval::plus);
        double written = shares.stream().mapToDouble(Figure::value).sum();
        boolean agrees = sum.meets(new Interval(100, 100));
        if (!agrees && Math.abs(written - 100) > FARTHEST) {
            return List.of();
        }
        Figure first = shares.getFirst();
        return List.of(new Claim(sentence.line(first), sentence.quote(sentence.position(first),
                sentence.position(shares.getLast())), agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, "100%",
                Wording.number(written) + "%",
                agrees ? "a split of the whole" : "the shares do not make 100%"));
    }
}
