package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks how many people a programme is said to have reached against the paragraphs that list its parts.
final class ReachedCheck {
    private static final String PEOPLE = "{children|young people|pupils|people|staff|practitioners|volunteers"
            + "|residents|women|families}";
    private static final Pattern REACHED = Phrase.of("<count:count> (?<who>(?:[a-z]+ ){0,5}?" + PEOPLE
            + "(?: and (?:[a-z]+ ){0,2}" + PEOPLE
            + ")?) (?:[a-z]+ ){0,4}?{received|completed|attended|taken part|took part|been part|been"
            + " trained|benefit\\w*|participated|been reached}(?<what>[^«»]*)");
    private static final int FEWEST_PARTS = 4;
    private static final int FARTHEST_LINES = 8;

    private ReachedCheck() {}

    /// People who took part in something.
    private record Reached(Sentence sentence, Figure count, Set<String> who, Set<String> what, int line) {}

    static List<Claim> check(List<Sentence> sentences, Vocabulary vocabulary) {
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
