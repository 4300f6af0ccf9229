package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks lengths of time: "the 12 months between January 2011 and January 2012", "our sixth consecutive year"
/// against the years compared, and counts of unequal periods set side by side.
final class PeriodCheck {
    private static final Pattern SPAN = Phrase
            .of("<when:length>[^«».;:]{0,25}?\\s*(?:[(,]|{between|from|of})\\s*<period:first>"
                    + "\\s*(?:{and|to|until}|[-–])\\s*<period:last>");
    private static final Pattern SPAN_THEN = Phrase
            .of("{between|from} <period:first> {and|to|until} <period:last>\\s*\\((?:a period of )?<when:length>");
    private static final Pattern LENGTH = Phrase.of("^(?<number>\\S+?)[\\s-]+(?<unit>month|quarter)s?\\b");
    private static final Pattern CONSECUTIVE = Phrase
            .of("\\b(?<rank>[a-z]+|<when>) {consecutive|successive|straight} year\\b"
                    + "|\\b(?<running>[a-z]+|<when>) year {running|in a row|in succession}");
    private static final Pattern TWO_YEARS = Phrase
            .of("\\b(?<how>{between|from}) <period:first> {and|to} <period:last>");
    private static final int SHORTEST_MONTHS = 6;

    private PeriodCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : List.of(SPAN, SPAN_THEN)) {
            Matcher span = pattern.matcher(sentence.marked());
            while (span.find()) {
                Claim claim = months(sentence, span);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private static @Nullable Claim months(Sentence sentence, Matcher span) {
        Figure figure = sentence.figure(span.group("length"));
        Matcher length = LENGTH.matcher(sentence.text().substring(figure.start()));
        Period first = sentence.figure(span.group("first")).period();
        Period last = sentence.figure(span.group("last")).period();
        if (!length.find() || first == null || last == null || first.length() != 1 || last.length() != 1) {
            return null;
        }
        OptionalInt number = number(length.group("number"));
        if (number.isEmpty()) {
            return null;
        }
        long each = length.group("unit").equalsIgnoreCase("quarter") ? 3 : 1;
        long months = ChronoUnit.MONTHS.between(first.first(), last.last()) + 1;
        long stated = number.getAsInt() * each;
        boolean agrees = stated == months;
        boolean openEnd = months == stated + 1 && stated % 12 != 0; // the end month may be left out
        Finding finding = agrees ? Finding.CONSISTENT : openEnd ? Finding.AMBIGUOUS : Finding.INCONSISTENT;
        return new Claim(sentence.line(figure), sentence.quote(span.start(), span.end()), finding,
                length.group().strip(), months + " months",
                agrees ? ""
                        : Wording.period(first) + " to " + Wording.period(last) + " covers " + months
                                + " months, both ends counted");
    }

    private static OptionalInt number(String word) {
        return word.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(word)) : NumberWords.parse(word);
    }

    /// "our sixth consecutive year …, from 62,923 in 2003/04 to 49,340 in 2008/9".
    static List<Claim> consecutive(List<Fact> facts, List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        List<Sentence> told = new ArrayList<>();
        for (Fact fact : facts) {
            Sentence sentence = fact.change().sentence();
            Matcher found = CONSECUTIVE.matcher(sentence.marked());
            Period before = fact.times().before();
            Period after = fact.times().after();
            if (fact.exactPair() && found.find() && before != null && after != null && before.length() == 12
                    && after.length() == 12) {
                rank(sentence, found).ifPresent(n -> claims
                        .add(consecutive(sentence, found, n, changes(sentence, n, before, after))));
                told.add(sentence);
            }
        }
        sentences.stream().filter(sentence -> !told.contains(sentence)).forEach(s -> consecutive(s, claims));
        return claims;
    }

    /// Years between both; "from 110 in 2021/22 to 104 in 2022/23 and 95 in 2023/24" goes on to the last year named.
    private static long changes(Sentence sentence, int stated, Period before, Period after) {
        long told = ChronoUnit.YEARS.between(before.first(), after.first());
        List<Long> later = sentence.figures()
                .stream()
                .map(Figure::period)
                .filter(period -> period != null && period.length() == after.length()
                        && period.first().isAfter(after.first()))
                .map(period -> ChronoUnit.YEARS.between(before.first(), period.first()))
                .toList();
        return later.contains((long) stated) ? stated : later.isEmpty() ? told : Collections.max(later);
    }

    /// "Crime fell between 2003/04 and 2008/09, the sixth consecutive year": two years compared without their figures.
    private static void consecutive(Sentence sentence, List<Claim> claims) {
        Matcher rank = CONSECUTIVE.matcher(sentence.marked());
        Matcher years = TWO_YEARS.matcher(sentence.marked());
        if (!rank.find() || !years.find()) {
            return;
        }
        Period first = sentence.figure(years.group("first")).period();
        Period last = sentence.figure(years.group("last")).period();
        if (first == null || last == null || first.length() != 12 || last.length() != 12) {
            return;
        }
        long changes = ChronoUnit.YEARS.between(first.first(), last.first());
        rank(sentence, rank).ifPresent(stated -> {
            boolean compares = years.group("how").equalsIgnoreCase("between") || Math.abs(stated - changes) > 1;
            if (stated == changes || compares) {
                claims.add(consecutive(sentence, rank, stated, changes));
            }
        });
    }

    private static OptionalInt rank(Sentence sentence, Matcher found) {
        String rank = found.group("rank") == null ? found.group("running") : found.group("rank");
        return NumberWords.ordinal(rank.startsWith("«") ? sentence.figure(rank).text() : rank);
    }

    private static Claim consecutive(Sentence sentence, Matcher found, int stated, long changes) {
        boolean agrees = stated == changes;
        String words = found.group();
        return new Claim(sentence.lineAt(found.start()), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, words.replaceAll("«.\\d+»", ""),
                changes + " changes",
                agrees ? ""
                        : "the years compared are " + changes + " apart, so they show " + changes
                                + (stated == changes + 1 ? "; " + stated + " only if the first of them was a change too"
                                        : ""));
    }

    /// Two counts of one thing in sentences that follow each other, over periods of different length that follow each
    /// other.
    static List<Claim> unequal(List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Sentence previous = sentence.previous();
            PeriodCount before = previous == null ? null : PeriodCount.of(previous);
            PeriodCount after = PeriodCount.of(sentence);
            if (before != null && after != null && before.noun().equals(after.noun()) && comparable(before, after)) {
                claims.add(unequal(sentence, before, after));
            }
        }
        return claims;
    }

    private static boolean comparable(PeriodCount before, PeriodCount after) {
        int one = before.period().length();
        int other = after.period().length();
        boolean follows = before.period().last().plusMonths(1).equals(after.period().first())
                || before.period().first().plusYears(1).equals(after.period().first());
        return one != other && Math.min(one, other) >= SHORTEST_MONTHS && Math.max(one, other) <= 24 && follows;
    }

    private static Claim unequal(Sentence sentence, PeriodCount before, PeriodCount after) {
        int one = before.period().length();
        int other = after.period().length();
        double scaled = after.count().value() * one / other;
        return new Claim(sentence.line(after.count()),
                before.count().text() + " in " + before.period().name() + ", " + after.count().text() + " in "
                        + after.period().name() + " (" + after.noun() + ")",
                Finding.AMBIGUOUS, after.count().text(), Wording.number(Math.rint(scaled)),
                "unequal periods: " + one + " months against " + other + "; at the same pace " + one
                        + " months would be "
                        + Wording.number(Math.rint(scaled)));
    }
}
