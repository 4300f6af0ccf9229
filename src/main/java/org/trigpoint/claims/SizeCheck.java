package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;

/// Checks sizes that stand without figures, such as "crime fell by 13.5%", against what the rest of the draft says
/// about the same subject and period.
final class SizeCheck {
    /// With more values than this a draft lists places or groups, not one fact twice.
    private static final int MOST_VALUES = 2;
    private static final double FARTHEST_RATIO = 1.5;

    private final List<Stated> sizes = new ArrayList<>();
    private final List<Shown> pairs = new ArrayList<>();

    /// A fact with its size.
    private record Stated(Fact fact, Move move) {
        boolean sameUnit(Stated other) {
            return move.size().kind() == other.move.size().kind();
        }

        String written() {
            return move.size().text().strip();
        }
    }

    /// A fact with its two figures.
    private record Shown(Fact fact, Pair pair) {
        boolean agrees(Move move) {
            return ChangeCheck.agrees(
                    move.size().kind() == Figure.Kind.POINTS ? pair.difference() : pair.percentChange(), move);
        }

        String computed() {
            return pair.ofPercentages() ? Wording.points(pair.after().value() - pair.before().value())
                    : Wording.change(pair.writtenPercentChange());
        }

        String note() {
            return "line " + fact.line() + " gives " + Wording.like(pair.before(), pair.before().value()) + " and "
                    + Wording.like(pair.after(), pair.after().value());
        }
    }

    private SizeCheck() {}

    static List<Claim> check(List<Fact> facts) {
        SizeCheck check = new SizeCheck();
        check.sort(facts);
        return check.sizes.stream().map(size -> size.fact().change().judged(check.judge(size))).toList();
    }

    private void sort(List<Fact> facts) {
        for (Fact fact : facts) {
            Pair pair = fact.change().pair();
            Move move = fact.change().move();
            if (pair != null && fact.exactPair()) {
                pairs.add(new Shown(fact, pair));
            } else if (pair == null && move != null && move.sense() == Move.Sense.HAPPENED) {
                sizes.add(new Stated(fact, move));
            }
        }
    }

    private Verdict judge(Stated size) {
        List<Shown> shown = pairs.stream().filter(pair -> concerns(pair, size)).toList();
        return shown.isEmpty() || shown.size() > MOST_VALUES ? againstOtherSizes(size) : againstFigures(size, shown);
    }

    private static boolean concerns(Shown shown, Stated size) {
        Fact fact = size.fact();
        boolean sameUnit = (size.move().size().kind() == Figure.Kind.POINTS) == shown.pair().ofPercentages();
        boolean timeless = fact.times().timeless() && shown.fact().overAYear();
        return sameUnit && shown.fact().sameSubject(fact)
                && (timeless || shown.fact().samePeriod(fact) || shown.fact().mayBeSamePeriod(fact));
    }

    private static Verdict againstFigures(Stated size, List<Shown> shown) {
        for (Shown pair : shown) {
            if (pair.agrees(size.move())) {
                return new Verdict(Finding.CONSISTENT, size.written(), pair.computed(),
                        "the figures stand on line " + pair.fact().line());
            }
        }
        Shown pair = shown.getLast();
        return pair.fact().samePeriod(size.fact())
                ? new Verdict(Finding.INCONSISTENT, size.written(), pair.computed(), pair.note())
                : new Verdict(Finding.AMBIGUOUS, size.written(), pair.computed(),
                        pair.note() + "; the two clash unless they cover different periods");
    }

    private Verdict againstOtherSizes(Stated size) {
        List<Stated> others = sizes.stream()
                .filter(other -> !other.equals(size) && other.fact().sameSubject(size.fact())
                        && comparable(other, size))
                .toList();
        long values = others.stream().map(other -> other.move().change()).distinct().count();
        for (Stated other : others) {
            boolean earlier = other.fact().line() < size.fact().line();
            if (earlier && values < MOST_VALUES && !other.move().change().meets(size.move().change())) {
                return clash(size, other);
            }
        }
        return new Verdict(Finding.NOT_CHECKABLE, size.written(), "", "the draft gives no figures for it");
    }

    private static boolean comparable(Stated one, Stated other) {
        boolean timeless = one.fact().times().timeless() && other.fact().times().timeless();
        boolean maybe = one.fact().mayBeSamePeriod(other.fact()) || (timeless && one.fact().key().size() > 1);
        return one.sameUnit(other)
                && (one.fact().samePeriod(other.fact()) || (maybe && alike(one.move(), other.move())));
    }

    /// Where the periods are not known to be the same, only values close to each other are taken for one fact.
    private static boolean alike(Move one, Move other) {
        double ratio = one.size().value() / other.size().value();
        return ratio > 1 / FARTHEST_RATIO && ratio < FARTHEST_RATIO && one.direction() == other.direction();
    }

    private static Verdict clash(Stated size, Stated other) {
        String note = "line " + other.fact().line() + " says " + other.written();
        return other.fact().samePeriod(size.fact())
                ? new Verdict(Finding.INCONSISTENT, size.written(), other.written(), note + " of the same")
                : new Verdict(Finding.AMBIGUOUS, size.written(), other.written(),
                        note + "; the two clash unless they mean different periods or people");
    }
}
