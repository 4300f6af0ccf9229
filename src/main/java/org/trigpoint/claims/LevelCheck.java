package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds one fact with two values: the same subject and period, and different counts.
final class LevelCheck {
    private static final Pattern THERE_WERE = Phrase
            .of("\\bthere {were|was|have been|had been} (?:a total of )?<count:count>"
                    + "(?! {fewer|more|less|additional|extra|further})");
    private static final int MOST_VALUES = 2;

    /// A count of one subject in one period.
    private record Level(Sentence sentence, Figure figure, Set<String> key, Period period) {
        boolean sameFact(Level other) {
            return key.equals(other.key) && period.code().equals(other.period.code());
        }

        int line() {
            return sentence.line(figure);
        }

        String quote() {
            int position = sentence.position(figure);
            return sentence.quote(position, position);
        }
    }

    private final List<Level> levels = new ArrayList<>();

    private LevelCheck() {}

    static List<Claim> check(List<Fact> facts, List<Sentence> sentences, Vocabulary vocabulary) {
        LevelCheck check = new LevelCheck();
        facts.stream().filter(Fact::exactPair).forEach(check::addPair);
        sentences.forEach(sentence -> check.addStatement(sentence, vocabulary));
        return check.clashes();
    }

    private void addPair(Fact fact) {
        Pair pair = fact.change().pair();
        if (pair == null || pair.after().kind() != Figure.Kind.COUNT) {
            return;
        }
        Period after = fact.times().after();
        Period before = fact.times().before();
        if (before == null && after != null && after.length() == 12) {
            before = after.yearBefore();
        }
        boolean here = pair.sentence().figures().contains(pair.before());
        add(pair.sentence(), pair.after(), fact.key(), after);
        if (here) {
            add(pair.sentence(), pair.before(), fact.key(), before);
        }
    }

    private void addStatement(Sentence sentence, Vocabulary vocabulary) {
        Matcher found = THERE_WERE.matcher(sentence.marked());
        if (found.find()) {
            Figure count = sentence.figure(found.group("count"));
            Move none = new Move(sentence, count, null, "", Move.Sense.HAPPENED, found.start(), found.end());
            Set<String> key = vocabulary.key(Subjects.noun(sentence, count), sentence.block().heading());
            add(sentence, count, key, Times.of(new Change(null, none)).after());
        }
    }

    private void add(Sentence sentence, Figure figure, Set<String> key, @Nullable Period period) {
        if (period != null && !key.isEmpty() && figure.hedge() == Hedge.NONE) {
            levels.add(new Level(sentence, figure, key, period));
        }
    }

    private List<Claim> clashes() {
        List<Claim> claims = new ArrayList<>();
        for (Level level : levels) {
            List<Level> same = levels.stream().filter(level::sameFact).toList();
            long values = same.stream().map(l -> l.figure().value()).distinct().count();
            Level first = same.getFirst();
            if (values == MOST_VALUES && !first.equals(level) && !first.figure().mayEqual(level.figure())) {
                claims.add(clash(level, first));
            }
        }
        return claims;
    }

    private static Claim clash(Level level, Level first) {
        Level later = level.line() >= first.line() ? level : first;
        Level earlier = later.equals(level) ? first : level;
        String noun = Subjects.noun(later.sentence(), later.figure())
                .replaceFirst("(?s)(?:\\s+\\w{2,5})?\\s*«.*", "")
                .strip();
        String note = "two values for one fact in " + Wording.period(later.period()) + ": line " + earlier.line()
                + " says "
                + earlier.figure().text() + " (" + earlier.quote() + ")";
        return new Claim(later.line(), (later.figure().text() + " " + noun).strip(), Finding.INCONSISTENT,
                later.figure().text(), earlier.figure().text(), note);
    }
}
