package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks how many times one figure is another: "118 per 1,000, nearly three times the borough's 41", "3.4 times more likely
/// (18.7 per 1,000 against 5.5)". A number in words is meant loosely, one in digits as far as it is rounded.
final class TimesCheck {
    private static final String TIMES = Loosely.HEDGE + "(?:(?<word>{twice|double})|(?<times>«[XC]\\d+») times)";
    private static final Pattern THE_OTHER = Phrase
            .of("<amount:after>(?:[^«».;:()]|<when>){0,50}?,? (?:{is|was} )?" + TIMES
                    + " (?:{the|its|as many as|as much as|as high as|higher than|more than} )?<2 words>(?:of )?<alike:before>"
                    + "(?! {per|in})");
    /// "30 people, twice as many as in 2012/13 (15)".
    private static final Pattern AS_MANY = Phrase
            .of("<amount:after>(?:[^«».;:()]|<when>){0,50}?,? (?:{is|was} )?" + TIMES
                    + " {as many|as much|as high|the number|the rate}"
                    + "(?:[^«».;:()]|<when>){0,40}?\\(\\s*<alike:before>\\s*\\)");
    private static final Pattern IN_BRACKETS = Phrase
            .of(TIMES
                    + " {as likely|more likely|higher|as high|as many|more|the rate}[^«».;:()]{0,90}?\\(\\s*<amount:after>"
                    + "(?: {per|in} <when>)?,? {against|compared with|compared to|and|to|versus|v} <alike:before>");
    private static final Map<String, Double> WORDS = Map.of("two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0,
            "six", 6.0, "seven", 7.0, "eight", 8.0, "ten", 10.0);
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    private TimesCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (Pattern pattern : List.of(THE_OTHER, AS_MANY, IN_BRACKETS)) {
            Matcher found = pattern.matcher(sentence.marked());
            while (found.find()) {
                claim(sentence, found).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Sentence sentence, Matcher found) {
        Figure before = sentence.figure(found.group("before"));
        Figure after = sentence.figure(found.group("after"));
        String times = found.group("times") == null ? "two" : sentence.figure(found.group("times")).text();
        boolean digits = DIGITS.matcher(times).matches();
        double factor = digits ? Double.parseDouble(times) : WORDS.getOrDefault(times.toLowerCase(Locale.ROOT), 0.0);
        if (before.interval().low() <= 0 || factor <= 1) {
            return Optional.empty();
        }
        Interval change = after.intervalBeside(before).percentChangeFrom(before.intervalBeside(after));
        Loosely.Change stated = digits ? new Loosely.Change(100 * (factor - 1), 50 * step(times))
                : Loosely.times(factor);
        boolean agrees = stated.allows(found.group("hedge"), change);
        String said = found.group("word") == null ? times + " times" : found.group("word");
        return Optional.of(new Claim(sentence.line(after), sentence.quote(found.start(), found.end()),
                agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, said,
                String.format(Locale.UK, "%.2f times", after.value() / before.value()), ""));
    }

    private static double step(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
    }
}
