package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks a change against its own two figures.
final class ChangeCheck {
    private static final Pattern CHANGE = Phrase.of("\\b<change>\\b");
    private static final Pattern NEAR_PAIR = Phrase.of("\\b<change>\\b[^«».;:]*$");
    private static final Pattern NEGATED = Phrase.of("{not|no|never|without|if|target\\w*}");
    private static final Pattern UP_OR_DOWN_FROM = Phrase.of("(?<dir>{up|down}) from");
    private static final int NEAR = 70;

    private ChangeCheck() {}

    /// What can be said from the change alone; empty when nothing is claimed about its figures.
    static Optional<Claim> check(Change change) {
        Pair pair = change.pair();
        Move move = change.move();
        if (pair == null) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = move == null ? directionOnly(pair) : Optional.of(sized(pair, move));
        return verdict.map(change::judged);
    }

    private static Verdict sized(Pair pair, Move move) {
        String stated = move.size().text();
        if (pair.before().value() <= 0) {
            return new Verdict(Finding.NOT_CHECKABLE, stated, "", "no percentage can be taken of nothing");
        }
        if (pair.ofPercentages()) {
            return PointsCheck.ofPercentages(pair, move);
        }
        String computed = Wording.change(pair.writtenPercentChange());
        return move.size().kind() == Figure.Kind.POINTS
                ? new Verdict(Finding.NOT_CHECKABLE, stated, computed,
                        "percentage points cannot follow from two counts")
                : counted(pair, move, computed);
    }

    private static Verdict counted(Pair pair, Move move, String computed) {
        String stated = move.size().text();
        if (agrees(pair.percentChange(), move)) {
            return new Verdict(Finding.CONSISTENT, stated, computed, "");
        }
        if (pair.order() == Pair.Order.LIKELY && agrees(pair.reversedPercentChange(), move)) {
            String other = Wording.change(100 * (pair.before().value() / pair.after().value() - 1));
            return new Verdict(Finding.AMBIGUOUS, stated, computed + " or " + other,
                    "which figure is the earlier is not clear: " + computed + " one way, " + other + " the other");
        }
        return new Verdict(Finding.INCONSISTENT, stated, computed, why(pair, move));
    }

    /// Whether some unrounded change rounds to the stated one, in the stated direction.
    static boolean agrees(Interval change, Move move) {
        if (move.direction() != null || move.size().value() < 0) {
            return change.meets(move.change());
        }
        return change.meets(move.change()) || change.negated().meets(move.change());
    }

    /// Whether a size agrees with a pair, per cent and percentage points each in their way.
    static boolean fits(Pair pair, Move move) {
        if (move.size().kind() == Figure.Kind.POINTS) {
            return pair.ofPercentages() && agrees(pair.difference(), move);
        }
        return agrees(pair.percentChange(), move);
    }

    private static String why(Pair pair, Move move) {
        Direction direction = move.direction();
        if (direction != null && !direction.agrees(pair.percentChange())) {
            return "the figures " + (direction == Direction.DOWN ? "rise" : "fall");
        }
        Interval onTheLater = pair.reversedPercentChange().negated();
        String would = wouldBe(pair, move);
        return agrees(onTheLater, move) ? would + "; it is measured against the later figure" : would;
    }

    /// "18.1% would be 1,477".
    private static String wouldBe(Pair pair, Move move) {
        boolean down = move.direction() == null ? pair.after().value() < pair.before().value()
                : move.direction() == Direction.DOWN;
        double size = Math.abs(move.size().value()) / 100;
        double would = pair.before().value() * (down ? 1 - size : 1 + size);
        double shown = pair.after().step() >= 1 ? Math.rint(would) : would;
        return move.size().text().strip() + " would be " + Wording.like(pair.after(), shown);
    }

    /// "decreased from 37.1% to 36.1%": only the direction is claimed.
    private static Optional<Verdict> directionOnly(Pair pair) {
        String marked = pair.sentence().marked();
        int from = Math.max(Clauses.start(marked, pair.start()), pair.start() - NEAR);
        String before = marked.substring(from, pair.start());
        Matcher within = UP_OR_DOWN_FROM.matcher(marked.substring(pair.start(), pair.end()));
        String word = within.find() ? within.group("dir")
                : NEAR_PAIR.matcher(before).find() ? lastChange(before) : null;
        if (word == null || pair.order() != Pair.Order.SAID || NEGATED.matcher(before).find()) {
            return Optional.empty();
        }
        boolean agrees = Direction.of(word).agrees(pair.difference()) || pair.before().value() == pair.after().value();
        String computed = pair.ofPercentages() ? Wording.points(pair.after().value() - pair.before().value())
                : Wording.change(pair.writtenPercentChange());
        return Optional.of(new Verdict(agrees ? Finding.CONSISTENT : Finding.INCONSISTENT, word, computed,
                agrees ? "the direction agrees" : "the figures go the other way"));
    }

    private static @Nullable String lastChange(String words) {
        Matcher found = CHANGE.matcher(words);
        String last = null;
        while (found.find()) {
            last = found.group();
        }
        return last;
    }
}
