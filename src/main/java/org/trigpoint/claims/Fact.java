package org.trigpoint.claims;

import java.util.List;
import java.util.Set;

/// A change with what it is about and when.
///
/// @param change the statement
/// @param key its subject, as [Vocabulary#key]; empty when it cannot be told
/// @param times when it holds
record Fact(Change change, Set<String> key, Times times) {
    static List<Fact> of(List<Change> changes, Vocabulary vocabulary) {
        return changes.stream()
                .map(c -> new Fact(c,
                        vocabulary.key(c.sentence().withAges(c.subject()), c.sentence().block().heading()),
                        Times.of(c)))
                .toList();
    }

    boolean sameSubject(Fact other) {
        return !key.isEmpty() && key.equals(other.key);
    }

    /// Whether both name the same later period, and no different earlier ones.
    boolean samePeriod(Fact other) {
        if (times.after() == null || other.times.after() == null) {
            return false;
        }
        boolean earlierDiffers = times.before() != null && other.times.before() != null
                && !times.before().code().equals(other.times.before().code());
        boolean oneNamed = (times.before() == null) != (other.times.before() == null);
        return times.after().code().equals(other.times.after().code()) && !earlierDiffers
                && (!oneNamed || (overAYear() && other.overAYear()));
    }

    /// Whether one says "2012" and the other "2012/13".
    boolean mayBeSamePeriod(Fact other) {
        if (times.after() == null || other.times.after() == null || times.before() != null
                || other.times.before() != null) {
            return false;
        }
        boolean oneBare = Times.isBareYear(times.after()) != Times.isBareYear(other.times.after());
        boolean years = times.after().length() == 12 && other.times.after().length() == 12;
        return oneBare && years && times.after().first().getYear() == other.times.after().first().getYear();
    }

    /// Whether its two periods, as far as they are named, follow each other within a year.
    boolean overAYear() {
        return times.before() == null || times.after() == null
                || times.before().first().plusYears(1).equals(times.after().first());
    }

    /// Whether it states two exact figures.
    boolean exactPair() {
        Pair pair = change.pair();
        return pair != null && pair.order() == Pair.Order.SAID && !PairFinder.isExtreme(pair);
    }

    int line() {
        return change.line();
    }
}
