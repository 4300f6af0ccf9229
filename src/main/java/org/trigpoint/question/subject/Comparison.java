package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The usual table of a subject: a measure a row, the two periods, their difference and what to make of it.
final class Comparison {
    private final SubjectRequest request;
    private final CountBook book;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Comparison(SubjectRequest request, CountBook book) {
        this.request = request;
        this.book = book;
    }

    /// A row of counts.
    Comparison count(String label, Pair pair) {
        lines.add(Line.of(label, new Figure.Count(pair.before()), new Figure.Count(pair.after()),
                new Figure.Difference(pair), new Figure.PercentChange(pair), new Figure.Evidence(pair)));
        return this;
    }

    /// A row of shares; the rest of each whole is guarded too.
    Comparison share(String label, Pair part, Pair whole) {
        book.within(part, whole);
        Figure.Share before = new Figure.Share(part.before(), whole.before());
        Figure.Share after = new Figure.Share(part.after(), whole.after());
        lines.add(Line.of(label, before, after, new Figure.Points(before, after),
                new Figure.Absent(MissingReason.NOT_APPLICABLE), new Figure.PointsEvidence(before, after)));
        return this;
    }

    /// A row of ratios, such as offences per 100 offenders. They are shown without a verdict.
    Comparison ratio(String label, Pair events, Pair of, int per) {
        lines.add(Line.of(label, new Figure.Ratio(events.before(), of.before(), per),
                new Figure.Ratio(events.after(), of.after(), per), new Figure.Absent(MissingReason.NOT_APPLICABLE),
                new Figure.Absent(MissingReason.NOT_APPLICABLE), new Figure.Absent(MissingReason.NOT_APPLICABLE)));
        return this;
    }

    /// A row for each group, the groups making up the total.
    Comparison groups(Map<String, Pair> groups, Pair total) {
        groups.forEach(this::count);
        book.adds(total, groups.values());
        return count("All", total);
    }

    Comparison note(String note) {
        notes.add(note);
        return this;
    }

    SubjectTable table(String key, String title, String label) {
        return table(key, title, label, SubjectTable.Order.FIXED);
    }

    SubjectTable table(String key, String title, String label, SubjectTable.Order order) {
        return new SubjectTable(key, title, List.of(label), List.of(request.against().name(), request.period().name(),
                "Difference", "Change", "Verdict"), lines, notes, order);
    }
}
