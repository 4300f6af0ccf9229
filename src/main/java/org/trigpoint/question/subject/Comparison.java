package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The usual table of a subject: a measure a row, the two periods, their difference and what to make of it.
final class Comparison {
    /// The verdict on those who are there.
    static final Figure NOT_TESTED = new Figure.Words("not tested");
    /// What must stand beneath a table with that verdict.
    static final String WHY_NOT_TESTED = "Not tested: who is there in both periods is counted in both, so the two are not independent.";
    private static final Figure NONE = new Figure.Absent(MissingReason.NOT_APPLICABLE);
    private static final Figure UNKNOWN = new Figure.Absent(MissingReason.NOT_AVAILABLE);

    private final SubjectRequest request;
    private final CountBook book;
    private final Held held;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Breaks breaks = Breaks.NONE;
    private boolean together;
    private boolean staying;
    private boolean swinging;

    /// @param held what is known of the two periods: what is not stands as not available, and periods that are not alike
    ///     have no difference and no verdict
    Comparison(SubjectRequest request, CountBook book, Held held) {
        this.request = request;
        this.book = book;
        this.held = held;
    }

    /// Of the rows that follow, those that a break parts have no difference and no verdict.
    Comparison across(Breaks noted) {
        breaks = noted;
        return this;
    }

    /// A row of counts.
    Comparison count(String label, Pair pair) {
        return count(label, pair, held, List.of(pair));
    }

    /// A row of counts of which less is known than of the others.
    Comparison count(String label, Pair pair, Held known) {
        return count(label, pair, known, List.of(pair));
    }

    /// A row of those who are there, such as people in treatment: who stays from one period to the next is counted in both,
    /// so the two are not independent counts, and no test is made of them.
    Comparison stock(String label, Pair pair) {
        lines.add(counts(label, pair, held, untested(label)));
        return this;
    }

    /// A row of shares of those who are there, which are not tested either.
    Comparison stockShare(String label, Pair part, Pair whole) {
        lines.add(shares(label, part, whole, held, untested(label)));
        return this;
    }

    private Figure untested(String label) {
        staying |= held.alike() && !breaks.part(label);
        return judged(held, breaks.part(label), NOT_TESTED);
    }

    private Comparison count(String label, Pair pair, Held known, Collection<Pair> rows) {
        boolean parted = breaks.part(label);
        swinging |= known.alike() && !parted && book.dispersion(pair) > 1;
        lines.add(counts(label, pair, known,
                judged(known, parted, new Figure.Evidence(pair, List.copyOf(rows)))));
        return this;
    }

    private Line counts(String label, Pair pair, Held known, Figure verdict) {
        boolean parted = breaks.part(label);
        return Line.of(label, known.before() ? new Figure.Count(pair.before()) : UNKNOWN,
                known.after() ? new Figure.Count(pair.after()) : UNKNOWN,
                compared(known, parted, new Figure.Difference(pair)),
                compared(known, parted, new Figure.PercentChange(pair)), verdict);
    }

    private static Figure compared(Held known, boolean parted, Figure figure) {
        return !known.alike() ? UNKNOWN : parted ? NONE : figure;
    }

    private static Figure judged(Held known, boolean parted, Figure verdict) {
        return known.alike() && parted ? new Figure.Words("series break") : compared(known, parted, verdict);
    }

    /// A row of shares; the rest of each whole is guarded too.
    Comparison share(String label, Pair part, Pair whole) {
        return share(label, part, whole, held);
    }

    /// A row of shares of which less is known than of the others.
    Comparison share(String label, Pair part, Pair whole, Held known) {
        Figure.Share before = new Figure.Share(part.before(), whole.before());
        Figure.Share after = new Figure.Share(part.after(), whole.after());
        lines.add(shares(label, part, whole, known,
                judged(known, breaks.part(label), new Figure.PointsEvidence(before, after))));
        return this;
    }

    private Line shares(String label, Pair part, Pair whole, Held known, Figure verdict) {
        book.within(part, whole);
        Figure.Share before = new Figure.Share(part.before(), whole.before());
        Figure.Share after = new Figure.Share(part.after(), whole.after());
        return Line.of(label, known.before() ? before : UNKNOWN, known.after() ? after : UNKNOWN,
                compared(known, breaks.part(label), new Figure.Points(before, after)), NONE, verdict);
    }

    /// A row of ratios, such as offences per 100 offenders. They are shown without a verdict.
    Comparison ratio(String label, Pair events, Pair of, int per) {
        lines.add(Line.of(label, held.before() ? new Figure.Ratio(events.before(), of.before(), per) : UNKNOWN,
                held.after() ? new Figure.Ratio(events.after(), of.after(), per) : UNKNOWN, NONE, NONE, NONE));
        return this;
    }

    /// A row for each group, the groups making up the total. Their verdicts are corrected for being read together.
    Comparison groups(Map<String, Pair> groups, Pair total) {
        groups.forEach((label, pair) -> count(label, pair, held, groups.values()));
        book.adds(total, groups.values());
        together |= groups.size() > 1 && held.alike();
        return count("All", total);
    }

    /// A row for each group of those who are there, and all of them.
    Comparison stocks(Map<String, Pair> groups, Pair total) {
        groups.forEach(this::stock);
        book.adds(total, groups.values());
        return stock("All", total);
    }

    SubjectTable table(String key, String title, String label) {
        return table(key, title, label, SubjectTable.Order.FIXED);
    }

    SubjectTable table(String key, String title, String label, SubjectTable.Order order) {
        if (swinging || together) {
            notes.add("Verdicts allow for %s; p does not.".formatted(Stream
                    .of(swinging ? "counts that vary more than chance" : "",
                            together ? "how many rows are read together" : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" and for "))));
        }
        if (staying) {
            notes.add(WHY_NOT_TESTED);
        }
        notes.addAll(breaks.beneath(lines.stream().map(line -> line.labels().getFirst()).toList()));
        return new SubjectTable(key, title, List.of(label), List.of(request.against().name(), request.period().name(),
                "Difference", "Change", "Verdict"), lines, notes, order);
    }
}
