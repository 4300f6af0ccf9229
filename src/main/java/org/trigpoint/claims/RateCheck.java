package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks rates against their count and population: "4,934 offences among 75,100 residents, a rate of 65.7 per 1,000".
final class RateCheck {
    private static final String PEOPLE = "{residents|people|population|inhabitants|households|dwellings|adults|children|pupils|vehicles}";
    private static final Pattern RATE = Phrase
            .of("<count:events><4 nouns> {among|amongst|in|for|across}(?: (?:a|the|our|its|an estimated|resident|population of)){0,3}"
                    + " <count:people> (?:[a-z]+ ){0,2}?" + PEOPLE
                    + "?[^«».;]{0,40}?[\\s(:]<count:rate>(?: [a-z]+){0,3}?"
                    + " {per|for every} (?<unit>«[CX]\\d+»)");

    /// "2.31 per 1,000 people (288 casualties, population 124,600)".
    private static final Pattern RATE_FIRST = Phrase
            .of("<count:rate>(?: [a-z]+){0,3}? {per|for every} (?<unit>«[CX]\\d+»)[^«».;()]{0,40}\\(\\s*<count:events><3 nouns>[,;]?"
                    + " (?:{among|in|and|of|for|a} )*(?:{population|residents|people}(?: of)? )?<count:people>");

    private RateCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : List.of(RATE, RATE_FIRST)) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                Figure events = sentence.figure(found.group("events"));
                Figure people = sentence.figure(found.group("people"));
                Figure rate = sentence.figure(found.group("rate"));
                double unit = unit(sentence.figure(found.group("unit")));
                if (unit >= 10 && people.value() >= unit / 10 && events.value() > 0) {
                    claims.add(claim(sentence, found, events, new Rate(people, rate, unit)));
                }
            }
        }
        return claims;
    }

    /// A rate for every so many of a population.
    private record Rate(Figure people, Figure stated, double unit) {}

    private static double unit(Figure figure) {
        String digits = figure.text().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }

    private static Claim claim(Sentence sentence, Matcher found, Figure events, Rate rate) {
        Interval people = rate.people().intervalBeside(events);
        Interval share = events.intervalBeside(rate.people()).percentOf(people);
        Interval computed = new Interval(share.low() * rate.unit() / 100, share.high() * rate.unit() / 100);
        boolean agrees = computed.meets(rate.stated().interval());
        double written = events.value() / rate.people().value() * rate.unit();
        String unit = Wording.number(rate.unit());
        return new Claim(sentence.line(rate.stated()), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, rate.stated().text() + " per " + unit,
                String.format(java.util.Locale.UK, "%.2f per %s", written, unit), "");
    }
}
