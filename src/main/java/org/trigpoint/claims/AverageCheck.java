package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks averages: a year's figure against "520 a month", and an amount for so many against "£3,000 each".
final class AverageCheck {
    private static final String A_UNIT = " {a|per|each|every} (?<unit>day|week|month|quarter)\\b";
    private static final String JOINED = "(?:,|\\s*\\(| {or|–|-|and}) ?(?:{or|an average of|on average|which is|about|around|some|that is|making} )*";
    private static final Pattern TOTAL_FIRST = Phrase
            .of("<amount:total>(?:[^«».;:()]|<when>){0,60}?" + JOINED + "<alike:each>(?: [a-z]+)?" + A_UNIT);
    private static final Pattern EACH_FIRST = Phrase
            .of("<amount:each>(?: [a-z]+)?" + A_UNIT + "[^«».;:()]{0,40}?" + JOINED
                    + "<alike:total> {a year|over the year|in the year|per year}");
    private static final Pattern A_YEAR = Phrase
            .of("{a year|last year|this year|the year|per year|annually|twelve months|over the year}|<period>");
    private static final Pattern AT_EACH = Phrase
            .of("<money:total>(?:[^«».;:()]|<when>){0,40}? for <1 words><count:number><4 nouns>,? at <1 words><money:each> {each|apiece|per head|a head}");
    private static final Map<String, Interval> A_YEAR_OF = Map.of("day", new Interval(365, 366), "week",
            new Interval(52, 52.3), "month", new Interval(12, 12), "quarter", new Interval(4, 4));

    private AverageCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : List.of(TOTAL_FIRST, EACH_FIRST)) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                perUnit(sentence, found).ifPresent(claims::add);
            }
        }
        Matcher each = AT_EACH.matcher(sentence.marked());
        while (each.find()) {
            Figure number = sentence.figure(each.group("number"));
            claims.add(claim(sentence, each, number.intervalBeside(number), number.value()));
        }
        return claims;
    }

    /// An average that does not fit is only called wrong where the total is said to be a year's.
    private static Optional<Claim> perUnit(Sentence sentence, Matcher found) {
        String unit = found.group("unit").toLowerCase(Locale.ROOT);
        Interval times = A_YEAR_OF.getOrDefault(unit, new Interval(1, 1));
        Claim claim = claim(sentence, found, times, times.low());
        boolean aYear = A_YEAR.matcher(sentence.marked().substring(found.start())).find() && ofWholeYears(sentence);
        return claim.finding() == Finding.CONSISTENT || aYear ? Optional.of(claim) : Optional.empty();
    }

    private static boolean ofWholeYears(Sentence sentence) {
        List<Period> periods = sentence.figures()
                .stream()
                .flatMap(f -> Optional.ofNullable(f.period()).stream())
                .toList();
        return periods.size() <= 1 && periods.stream().allMatch(p -> p.length() == 12);
    }

    private static Claim claim(Sentence sentence, Matcher found, Interval times, double written) {
        Figure total = sentence.figure(found.group("total"));
        Figure each = sentence.figure(found.group("each"));
        Interval all = total.intervalBeside(total);
        Interval average = new Interval(all.low() / times.high(), all.high() / times.low());
        boolean agrees = average.meets(each.intervalBeside(each));
        return new Claim(sentence.line(each), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, each.text().strip(),
                Wording.like(each, Math.rint(100 * total.value() / written) / 100),
                agrees ? "" : total.text().strip() + " shared by " + Wording.number(written));
    }
}
