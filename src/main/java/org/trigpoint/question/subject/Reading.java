package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.PercentagePointChange;
import org.trigpoint.statistics.PoissonInterval;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Works figures out from what may be seen of their counts: from rounded counts where those are rounded.
final class Reading {
    private static final double CONFIDENCE = .95;
    private static final int SMALL_BASE = 20;
    private static final Seen WITHHELD = new Seen.Absent(MissingReason.SUPPRESSED);
    private static final Seen NOTHING_TO_DIVIDE_BY = new Seen.Absent(MissingReason.NOT_APPLICABLE);

    private final CountBook book;
    private final List<Shown> shown;

    Reading(CountBook book, List<Shown> shown) {
        this.book = book;
        this.shown = shown;
    }

    /// What a reader sees of a figure.
    Seen see(Figure figure) {
        if (figure instanceof Figure.Count count) {
            return count(count.key());
        }
        if (figure instanceof Figure.WeightedSum sum) {
            return weighing().sum(sum);
        }
        if (!figure.restsOn().stream().allMatch(this::isSeen)) {
            return WITHHELD;
        }
        return switch (figure) {
            case Figure.Count count -> count(count.key());
            case Figure.Share share -> share(share);
            case Figure.ShareInterval share -> interval(share);
            case Figure.CountInterval count -> range(PoissonInterval.of(value(count.key()), CONFIDENCE), Unit.DECIMAL);
            case Figure.Difference difference -> new Seen.Amount(
                    value(difference.pair().after()) - value(difference.pair().before()), Unit.CHANGE,
                    isRounded(figure));
            case Figure.PercentChange change -> percentChange(change);
            case Figure.Evidence evidence -> evidence(evidence);
            case Figure.Points points -> points(points);
            case Figure.PointsEvidence points -> pointsEvidence(points);
            case Figure.Ratio ratio -> value(ratio.of()) == 0
                    ? NOTHING_TO_DIVIDE_BY
                    : new Seen.Amount((double) ratio.per() * value(ratio.events()) / value(ratio.of()),
                            ratio.per() == 1 ? Unit.RATIO : Unit.DECIMAL, isRounded(figure));
            case Figure.Value number -> isRounded(figure)
                    ? WITHHELD
                    : new Seen.Amount(number.value(), number.unit(), false);
            case Figure.Range range -> isRounded(figure)
                    ? WITHHELD
                    : new Seen.Range(range.low(), range.high(), range.unit());
            case Figure.WeightedSum sum -> weighing().sum(sum);
            case Figure.WeightedRank rank -> weighing().rank(rank);
            case Figure.WeightedChange change -> weighing().change(change);
            case Figure.Words words -> new Seen.Words(words.text());
            case Figure.GuardedWords words -> isRounded(figure) ? WITHHELD : new Seen.Words(words.text());
            case Figure.Absent absent -> new Seen.Absent(absent.reason());
        };
    }

    /// The sentence; nothing where a figure of it is not told.
    Stream<Said> say(Sentence sentence) {
        Map<String, String> values = new HashMap<>(sentence.names());
        for (Map.Entry<String, Figure> entry : sentence.figures().entrySet()) {
            Seen seen = see(entry.getValue());
            if (!seen.told()) {
                return Stream.empty();
            }
            values.put(entry.getKey(), seen instanceof Seen.Judged judged ? judged.spoken() : seen.text());
        }
        String template = SubjectWording.shipped().getOrDefault(sentence.kind(), "");
        return Stream.of(new Said(sentence.kind(), values, SubjectWording.fill(template, values)));
    }

    /// The notes, and where anything is withheld or rounded, the rule that did it.
    List<String> withNote(List<String> notes, DisclosureRule rule) {
        List<String> all = new ArrayList<>(notes);
        if (shown.stream().anyMatch(cell -> !(cell instanceof Shown.Exact))) {
            all.add(rule.note());
        }
        return all;
    }

    private Weighing weighing() {
        return new Weighing(key -> shown.get(book.position(key)));
    }

    private Seen count(String key) {
        return switch (shown.get(book.position(key))) {
            case Shown.Exact exact -> new Seen.Amount(exact.count(), Unit.COUNT, false);
            case Shown.Rounded rounded -> new Seen.Amount(rounded.count(), Unit.COUNT, true);
            case Shown.Fewer fewer -> new Seen.Fewer(fewer.than());
            case Shown.Withheld _, Shown.Masked _ -> WITHHELD;
        };
    }

    private boolean isSeen(String key) {
        Shown cell = shown.get(book.position(key));
        return cell instanceof Shown.Exact || cell instanceof Shown.Rounded;
    }

    private boolean isRounded(Figure figure) {
        return figure.restsOn().stream().anyMatch(key -> shown.get(book.position(key)) instanceof Shown.Rounded);
    }

    private long value(String key) {
        return switch (shown.get(book.position(key))) {
            case Shown.Exact exact -> exact.count();
            case Shown.Rounded rounded -> rounded.count();
            case Shown.Withheld _, Shown.Masked _, Shown.Fewer _ ->
                throw new IllegalStateException(key + " must not be seen");
        };
    }

    private Proportion proportion(String part, String whole) {
        return new Proportion(Math.min(value(part), value(whole)), value(whole));
    }

    private Seen share(Figure.Share share) {
        return value(share.whole()) == 0
                ? NOTHING_TO_DIVIDE_BY
                : new Seen.Amount(proportion(share.part(), share.whole()).percent(), Unit.PERCENT, isRounded(share));
    }

    private Seen interval(Figure.ShareInterval share) {
        return value(share.whole()) == 0
                ? NOTHING_TO_DIVIDE_BY
                : range(proportion(share.part(), share.whole()).interval(CONFIDENCE).times(100), Unit.PERCENT);
    }

    private static Seen range(Interval interval, Unit unit) {
        return new Seen.Range(interval.low(), interval.high(), unit);
    }

    private CountChange change(Pair pair) {
        return CountChanges.withDispersion(CountChanges.compare(value(pair.before()), value(pair.after())),
                book.dispersion(pair));
    }

    private Seen percentChange(Figure.PercentChange figure) {
        CountChange change = change(figure.pair());
        OptionalDouble percent = change.percent();
        return percent.isEmpty() || change.smallBase(SMALL_BASE)
                ? NOTHING_TO_DIVIDE_BY
                : new Seen.Amount(percent.getAsDouble(), Unit.PERCENT_CHANGE, isRounded(figure));
    }

    /// Only counts that can be seen are read together: the others must not be told by the correction.
    private Seen evidence(Figure.Evidence evidence) {
        List<Pair> together = evidence.together()
                .stream()
                .filter(pair -> pair.equals(evidence.pair()) || pair.keys().stream().allMatch(this::isSeen))
                .toList();
        CountChange change = CountChanges.adjustTogether(together.stream().map(this::change).toList())
                .get(together.indexOf(evidence.pair()));
        return verdict(change.verdict(), change.pValue());
    }

    private Seen points(Figure.Points points) {
        return comparable(points.before(), points.after())
                ? new Seen.Amount(between(points.before(), points.after()).points(), Unit.POINTS, isRounded(points))
                : NOTHING_TO_DIVIDE_BY;
    }

    private Seen pointsEvidence(Figure.PointsEvidence points) {
        if (!comparable(points.before(), points.after())) {
            return NOTHING_TO_DIVIDE_BY;
        }
        PercentagePointChange change = between(points.before(), points.after());
        return verdict(change.verdict(), change.pValue());
    }

    private boolean comparable(Figure.Share before, Figure.Share after) {
        return value(before.whole()) > 0 && value(after.whole()) > 0;
    }

    private PercentagePointChange between(Figure.Share before, Figure.Share after) {
        return PercentagePointChange.between(proportion(before.part(), before.whole()),
                proportion(after.part(), after.whole()));
    }

    private static Seen verdict(Verdict verdict, double p) {
        return new Seen.Judged(verdict.words(), p);
    }
}
