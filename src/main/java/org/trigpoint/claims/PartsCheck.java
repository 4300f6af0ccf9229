package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks totals in the text against the parts listed: in the same sentence, or, for people reached by a programme,
/// in the paragraphs that list its parts.
final class PartsCheck {
    private static final Pattern LIST = Phrase
            .of("(?<total>\\btotal(?:ling|led|s)?,? (?:of )?)?<amount:whole>(?:[^«».;():]|<when>){0,50}?\\s*(?<open>\\(|:|,?\\s*"
                    + "{comprising|consisting of|made up of})(?<list>(?:(?:[^«».;()]|«X\\d+»)*«\\k<kind>\\d+»){2,8}(?:[^«».;()]|«X\\d+»)*)");
    /// "120, 95 and 85 incidents, 300 in all".
    private static final Pattern IN_ALL = Phrase
            .of("(?<list><count>(?:, <count>){1,6},? and <count>) <3 words>[a-z]+,? (?:or |a total of |making )?<count:whole>"
                    + " {in all|in total|altogether}");
    /// "96 cases in the first year, 131 in the second and 143 in the third, 370 in all".
    private static final Pattern IN_ALL_APART = Phrase
            .of("(?<list><count>(?:[^«».;:()]{1,40}?, <count>){1,5}[^«».;:()]{1,40}? and <count>)[^«».;:()]{1,40}?,"
                    + " (?:or |a total of |making )?<count:whole> {in all|in total|altogether}");
    /// "a budget of £486,500 comes from the council (£186,500) and health (£300,000)".
    private static final Pattern COMES_FROM = Phrase
            .of("<money:whole> {comes from|came from|is made up of|was made up of|is provided by|was provided by|is"
                    + " funded by|was funded by}(?<list>(?:[^«».;()]{1,60}\\(\\s*<money>\\s*\\)){2,8})(?=\\s*[.;]|$)");
    /// "fund £58,200 + grant £121,400 + council £44,000 = £223,600".
    private static final Pattern PLUS = Phrase
            .of("(?<list>«(?<kind>[CM])\\d+»(?:[^«».;:()+=]{0,60}\\+[^«».;:()+=]{0,60}«\\k<kind>\\d+»){1,9})"
                    + "[^«».;:()+=]{0,60}=[^«».;:()+=]{0,40}(?<whole>«\\k<kind>\\d+»)");
    private static final Pattern NOT_ALL = Phrase
            .of("{includ\\w+|such as|among|mainly|mostly|some|plus|also|compared|previous|target"
                    + "|per|last|against|up|down}|<size>|<period>|\\bfrom <level>");
    private static final Pattern PART = Phrase.of("<amount:part>");

    private static final String PEOPLE = "{children|young people|pupils|people|staff|practitioners|volunteers"
            + "|residents|women|families}";
    private static final Pattern REACHED = Phrase.of("<count:count> (?<who>(?:[a-z]+ ){0,5}?" + PEOPLE
            + "(?: and (?:[a-z]+ ){0,2}" + PEOPLE
            + ")?) (?:[a-z]+ ){0,4}?{received|completed|attended|taken part|took part|been part|been"
            + " trained|benefit\\w*|participated|been reached}(?<what>[^«»]*)");
    private static final int FEWEST_PARTS = 4;
    private static final int FARTHEST_LINES = 8;

    private PartsCheck() {}

    static List<Claim> check(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher found = LIST.matcher(sentence.marked());
        while (found.find()) {
            if (!NOT_ALL.matcher(found.group("list")).find()) {
                Claim claim = list(sentence, found);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
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
        int parts = 0;
        Matcher part = PART.matcher(found.group("list"));
        while (part.find()) {
            Figure figure = sentence.figure(part.group("part"));
            sum = sum.plus(figure.intervalBeside(whole));
            written += figure.value();
            parts++;
        }
        boolean agrees = sum.meets(whole.interval());
        boolean saysAll = found.group("total") != null || found.group("open").length() > 2;
        boolean near = Math.abs(written - whole.value()) <= whole.value() / (saysAll ? 2 : 5);
        if (!agrees && !near) {
            return null;
        }
        boolean tooMany = written > whole.value();
        if (!agrees && !saysAll && parts < 3) {
            return null;
        }
        Finding finding = agrees ? Finding.CONSISTENT : saysAll || tooMany ? Finding.INCONSISTENT : Finding.AMBIGUOUS;
        return new Claim(sentence.line(whole), sentence.quote(found.start(), found.end()), finding, whole.text(),
                Wording.like(whole, written), agrees ? "" : "the parts listed come to " + Wording.like(whole, written));
    }

    /// People who took part in something.
    private record Reached(Sentence sentence, Figure count, Set<String> who, Set<String> what, int line) {}

    static List<Claim> reached(List<Sentence> sentences, Vocabulary vocabulary) {
        List<Reached> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher found = REACHED.matcher(sentence.marked());
            while (found.find()) {
                Figure count = sentence.figure(found.group("count"));
                all.add(new Reached(sentence, count, vocabulary.key(found.group("who"), ""),
                        vocabulary.key(found.group("what"), ""), sentence.line(count)));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Reached whole : all) {
            Claim claim = againstParts(whole, all, sentences, vocabulary);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static @Nullable Claim againstParts(Reached whole, List<Reached> all, List<Sentence> sentences,
            Vocabulary vocabulary) {
        List<Reached> parts = cluster(whole, all);
        if (parts.size() < FEWEST_PARTS || !aboutTheSame(whole, parts, sentences, vocabulary)) {
            return null;
        }
        double sum = parts.stream().mapToDouble(p -> p.count().value()).sum();
        boolean agrees = whole.count().intervalBeside(parts.getFirst().count()).meets(new Interval(sum, sum));
        if (!agrees && (sum > 2 * whole.count().value() || 2 * sum < whole.count().value())) {
            return null;
        }
        String text = whole.sentence().text().strip();
        return new Claim(whole.line(), text.length() > 200 ? text.substring(0, 199) + "…" : text,
                agrees ? Finding.CONSISTENT : Finding.AMBIGUOUS, whole.count().text(), Wording.number(sum),
                "the parts listed on lines " + parts.getFirst().line() + " to " + parts.getLast().line() + " come to "
                        + Wording.number(sum));
    }

    /// Parts that follow each other closely, all of the same people, apart from the total.
    private static List<Reached> cluster(Reached whole, List<Reached> all) {
        List<Reached> best = new ArrayList<>();
        List<Reached> run = new ArrayList<>();
        for (Reached part : all) {
            boolean samePeople = part.who().stream().anyMatch(whole.who()::contains);
            boolean apart = Math.abs(part.line() - whole.line()) > FARTHEST_LINES;
            if (part.equals(whole) || !samePeople || !apart || part.count().value() >= whole.count().value()) {
                continue;
            }
            if (!run.isEmpty() && part.line() - run.getLast().line() > FARTHEST_LINES) {
                run = new ArrayList<>();
            }
            run.add(part);
            best = run.size() > best.size() ? List.copyOf(run) : best;
        }
        return best;
    }

    private static boolean aboutTheSame(Reached whole, List<Reached> parts, List<Sentence> sentences,
            Vocabulary vocabulary) {
        int first = parts.getFirst().line();
        int last = parts.getLast().line();
        StringBuilder words = new StringBuilder();
        sentences.stream()
                .filter(s -> s.lineAt(0) >= first && s.lineAt(0) <= last)
                .forEach(s -> words.append(s.marked()).append(' '));
        Set<String> near = vocabulary.key(words.toString(), "");
        return whole.what().stream().filter(near::contains).count() >= 2;
    }
}
