package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of treatment from a monitoring export. Its numbers are rounded, so parts need not add up to their total; where
/// they do, disclosure control knows it.
final class MonitoringTables {
    private static final int MOST_YEARS = 12;
    private static final Figure NONE = new Figure.Absent(MissingReason.NOT_APPLICABLE);

    private final MonitoringExport export;
    private final SubjectRequest request;
    private final CountBook book;
    private final TreatmentDefinition.Monitoring columns;
    private final String own;

    MonitoringTables(MonitoringExport export, SubjectRequest request, CountBook book) {
        this.export = export;
        this.request = request;
        this.book = book;
        this.columns = export.definition();
        this.own = export.areas().getFirst();
    }

    /// A number that may be missing, in the two periods.
    private record Both(Figure before, Figure after) {
        Optional<Pair> pair() {
            return before instanceof Figure.Count then && after instanceof Figure.Count now
                    ? Optional.of(new Pair(then.key(), now.key()))
                    : Optional.empty();
        }
    }

    List<SubjectTable> all() {
        List<SubjectTable> tables = new ArrayList<>(overview().stream().toList());
        export.groups().forEach((heading, groups) -> breakdown(heading, groups).ifPresent(tables::add));
        areas().ifPresent(tables::add);
        if (!export.years(request.period()).isEmpty()) {
            tables.add(years());
        }
        return tables;
    }

    /// The numbers of everybody; empty when the export has none of either period.
    Optional<SubjectTable> overview() {
        List<Line> lines = new ArrayList<>();
        Both all = both("in treatment", columns.inTreatment());
        Both starts = both("new starts", columns.newStarts());
        Both exits = new Both(exits("", request.against()), exits("", request.period()));
        Both completed = both("completed", columns.completed());
        Both followed = both("completions followed", columns.followed());
        lines.add(stock("People in treatment", all));
        lines.add(count("New starts", starts));
        lines.add(stock("In effective treatment", both("effective", columns.effective())));
        lines.add(count("Exits", exits));
        lines.add(count("Successful completions", completed));
        lines.add(share("Successful completions, share of exits", completed, exits));
        lines.add(share("Successful completions, share of all in treatment", completed, all));
        lines.add(share("Referred through criminal justice, share of new starts",
                both("criminal justice", columns.criminalJustice()), starts));
        lines.add(share("Back after completing, share of completions followed",
                both("returned", columns.returned()), followed));
        return tells(lines)
                ? Optional.of(new SubjectTable("monitoring", title("Treatment as the monitoring system counts it"),
                        List.of("Measure"), List.of(request.against().name(), request.period().name(), "Difference",
                                "Change", "Verdict"),
                        lines,
                        List.of("The monitoring system counts people and rounds to five, so parts need not add up."
                                + " What it does not hold is not available, never nought.", Comparison.WHY_NOT_TESTED)))
                : Optional.empty();
    }

    private static boolean tells(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.figures().stream().limit(2))
                .anyMatch(figure -> !(figure instanceof Figure.Absent));
    }

    private Both both(String what, String column) {
        return new Both(figure(what, column, "", request.against()), figure(what, column, "", request.period()));
    }

    private Figure figure(String what, String column, String group, Period period) {
        return figure(own + " " + what + " " + group, period, export.value(column, group, own, period));
    }

    private Figure exits(String group, Period period) {
        return figure(own + " exits " + group, period, export.exits(group, own, period));
    }

    private Figure figure(String what, Period period, Value value) {
        return switch (value) {
            case Value.Missing missing -> new Figure.Absent(missing.reason());
            case Value.Known known when known.number() >= 0 && known.number() == Math.rint(known.number()) ->
                new Figure.Count(book.put("monitoring " + what + " " + period.code(), (long) known.number()));
            case Value.Known known -> new Figure.Value(known.number(), Unit.DECIMAL);
        };
    }

    private static Line count(String label, Both both) {
        return counts(label, both, both.pair().<Figure>map(Figure.Evidence::new).orElse(NONE));
    }

    /// Those who are there: see [Comparison#stock].
    private static Line stock(String label, Both both) {
        return counts(label, both, both.pair().<Figure>map(_ -> Comparison.NOT_TESTED).orElse(NONE));
    }

    private static Line counts(String label, Both both, Figure verdict) {
        return Line.of(label, both.before(), both.after(),
                both.pair().<Figure>map(Figure.Difference::new).orElse(NONE),
                both.pair().<Figure>map(Figure.PercentChange::new).orElse(NONE), verdict);
    }

    private Line share(String label, Both part, Both whole) {
        Figure before = share(part.before(), whole.before());
        Figure after = share(part.after(), whole.after());
        boolean comparable = before instanceof Figure.Share && after instanceof Figure.Share;
        return Line.of(label, before, after,
                comparable ? new Figure.Points((Figure.Share) before, (Figure.Share) after) : NONE, NONE,
                comparable ? new Figure.PointsEvidence((Figure.Share) before, (Figure.Share) after) : NONE);
    }

    /// A share where part and whole are known; else why the one that is missing is.
    private Figure share(Figure part, Figure whole) {
        if (part instanceof Figure.Count some && whole instanceof Figure.Count all) {
            if (book.count(some.key()) <= book.count(all.key())) {
                book.within(some.key(), all.key());
            }
            return new Figure.Share(some.key(), all.key());
        }
        return part instanceof Figure.Absent ? part : whole;
    }

    /// Where the numbers of another area stand alone, its name is said.
    private String title(String words) {
        return export.ours() ? words : words + ", " + own;
    }

    /// Empty when the export has no number of either period.
    private Optional<SubjectTable> breakdown(String heading, List<String> groups) {
        List<String> named = Stream.concat(groups.stream(), Stream.of("")).toList();
        List<Line> lines = named.stream().map(group -> group(group.isEmpty() ? "All" : group, group)).toList();
        if (!tells(lines)) {
            return Optional.empty();
        }
        for (Period period : List.of(request.against(), request.period())) {
            adds(groups, period);
        }
        return Optional.of(new SubjectTable(Keys.of("by " + heading),
                title("Treatment by " + heading.toLowerCase(Locale.UK)), List.of(heading), headings(), lines,
                List.of("All but the first column are of " + request.period().name() + ".")));
    }

    private List<String> headings() {
        return List.of("In treatment " + request.against().name(), "In treatment " + request.period().name(),
                "New starts", "Exits", "Successful completions", "Share of exits", "Share of all in treatment",
                "Through criminal justice, share of new starts");
    }

    private Line group(String label, String group) {
        Period now = request.period();
        Figure all = figure("in treatment", columns.inTreatment(), group, now);
        Figure starts = figure("new starts", columns.newStarts(), group, now);
        Figure exits = exits(group, now);
        Figure completed = figure("completed", columns.completed(), group, now);
        return Line.of(label, figure("in treatment", columns.inTreatment(), group, request.against()), all, starts,
                exits, completed, share(completed, exits), share(completed, all),
                share(figure("criminal justice", columns.criminalJustice(), group, now), starts));
    }

    /// Rounded groups seldom add up to the rounded total; where they do a reader may subtract.
    private void adds(List<String> groups, Period period) {
        List<Figure> parts = groups.stream()
                .map(group -> figure("in treatment", columns.inTreatment(), group, period))
                .toList();
        List<String> keys = parts.stream().flatMap(figure -> figure.restsOn().stream()).toList();
        Figure total = figure("in treatment", columns.inTreatment(), "", period);
        if (keys.size() == groups.size() && total instanceof Figure.Count all
                && keys.stream().mapToLong(book::count).sum() == book.count(all.key())) {
            book.adds(all.key(), keys);
        }
    }

    /// What the export adds to the episodes: how the system counts the same, and other areas.
    List<SubjectTable> besideEpisodes() {
        return Stream.concat(overview().stream(), areas().stream()).toList();
    }

    /// The areas beside each other; empty when the export has one alone.
    private Optional<SubjectTable> areas() {
        if (export.areas().size() == 1) {
            return Optional.empty();
        }
        Period now = request.period();
        List<Line> lines = export.areas().stream().map(area -> {
            String name = area.isEmpty() ? "The partnership" : area;
            Figure all = figure(area + " in treatment ", now, export.value(columns.inTreatment(), "", area, now));
            Figure exits = figure(area + " exits ", now, export.exits("", area, now));
            Figure completed = figure(area + " completed ", now, export.value(columns.completed(), "", area, now));
            return Line.of(name, all, exits, completed, share(completed, exits), share(completed, all));
        }).toList();
        return Optional.of(new SubjectTable("by-area", "Treatment beside other areas", List.of("Area"),
                List.of("In treatment", "Exits", "Successful completions", "Share of exits",
                        "Share of all in treatment"),
                lines, List.of("Figures of " + now.name() + ", the partnership's own first.")));
    }

    private SubjectTable years() {
        List<Period> years = export.years(request.period());
        List<Line> lines = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size()).stream().map(year -> {
            Figure all = figure("in treatment", columns.inTreatment(), "", year);
            Figure completed = figure("completed", columns.completed(), "", year);
            Figure share = share(completed, all);
            return Line.of(year.last().toString(), all, completed, share, share instanceof Figure.Share known
                    ? new Figure.ShareInterval(known.part(), known.whole())
                    : share);
        }).toList();
        return new SubjectTable("rolling", title("Successful completions over twelve months"),
                List.of("Twelve months to"),
                List.of("In treatment", "Completed", "Share", "95% interval"), lines,
                List.of("Every twelve months that the export holds."));
    }

    List<Sentence> sentences() {
        Both all = both("in treatment", columns.inTreatment());
        Figure share = share(both("completed", columns.completed()).after(), all.after());
        Figure before = share(both("completed", columns.completed()).before(), all.before());
        if (!export.ours() || !(share instanceof Figure.Share now) || !(before instanceof Figure.Share then)) {
            return List.of();
        }
        return List.of(
                Sentence.of("people-in-treatment", Map.of("people", all.after(), "before", all.before())),
                new Sentence("subject-share", Map.of("measure", "Successful completions", "whole", "all in treatment"),
                        Sentence.change(then, now)));
    }
}
