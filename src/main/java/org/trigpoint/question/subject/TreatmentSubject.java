package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.people.Representations;
import org.trigpoint.people.TreatmentEpisode;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Drug and alcohol treatment: who is in it, who starts, who leaves as planned, who comes back.
final class TreatmentSubject implements SubjectQuestion {
    @Override
    public String id() {
        return "treatment";
    }

    @Override
    public String title() {
        return Dataset.TREATMENT.title();
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        TreatmentDefinition definition = Definitions.read(workspace, "treatment", TreatmentDefinition.class);
        TreatmentEpisodes episodes = TreatmentEpisodes.of(workspace, definition);
        LocalDate lastDay = episodes.lastDay();
        if (lastDay == null) {
            return measuresAlone(workspace, request);
        }
        return Optional.of(new Asking(workspace, request, definition, episodes, lastDay).subject());
    }

    /// Without episodes, what a monitoring export or a grid says.
    private static Optional<Subject> measuresAlone(Workspace workspace, SubjectRequest request) {
        CountBook book = new CountBook();
        List<SubjectTable> tables = Standards.of(workspace, request, book, List.of()).tables();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject("treatment", Dataset.TREATMENT.title(), Dataset.TREATMENT, book, List.of(),
                        tables, List.of("No episodes were imported: these are totals as they came in.")));
    }

    /// One asking under way.
    private static final class Asking {
        private final Workspace workspace;
        private final SubjectRequest request;
        private final TreatmentDefinition definition;
        private final TreatmentEpisodes episodes;
        private final CountBook book = new CountBook();
        private final List<SubjectTable> tables = new ArrayList<>();
        private final Pair inTreatment;
        private final TreatmentYear before;
        private final TreatmentYear after;
        private final Representations returnsBefore;
        private final Representations returnsAfter;

        Asking(Workspace workspace, SubjectRequest request, TreatmentDefinition definition,
                TreatmentEpisodes episodes, LocalDate lastDay) {
            this.workspace = workspace;
            this.request = request;
            this.definition = definition;
            this.episodes = episodes;
            before = year(episodes.episodes(), request.against());
            after = year(episodes.episodes(), request.period());
            returnsBefore = returns(request.against(), lastDay);
            returnsAfter = returns(request.period(), lastDay);
            inTreatment = pair("in treatment", TreatmentYear::inTreatment);
        }

        Subject subject() {
            tables.add(overview());
            definition.breakdowns().forEach((heading, column) -> tables.add(breakdown(heading, grouping(column))));
            Districts districts = Districts.of(workspace, Dataset.TREATMENT);
            if (districts.some()) {
                tables.add(breakdown(districts.heading(), new Grouping(districts::of, Comparator.naturalOrder())));
            }
            tables.add(rolling());
            tables.addAll(Standards.of(workspace, request, book, List.of("in treatment before",
                    "in treatment after", "new starts before", "new starts after", "exits before", "exits after",
                    "planned exits before", "planned exits after")).tables());
            return new Subject("treatment", Dataset.TREATMENT.title(), Dataset.TREATMENT, book, sentences(), tables,
                    notes());
        }

        private Pair pair(String name, Function<TreatmentYear, Long> count) {
            return book.put(name, count.apply(before), count.apply(after));
        }

        private SubjectTable overview() {
            Pair exits = pair("exits", TreatmentYear::exits);
            Pair planned = pair("planned exits", TreatmentYear::plannedExits);
            Pair justice = pair("criminal justice", TreatmentYear::criminalJustice);
            Pair justicePlanned = pair("criminal justice planned", TreatmentYear::criminalJusticePlanned);
            Pair completions = book.put("completions followed", returnsBefore.completions(),
                    returnsAfter.completions());
            Pair returned = book.put("returned", returnsBefore.returned(), returnsAfter.returned());
            Pair starts = pair("new starts", TreatmentYear::newStarts);
            Pair effective = pair("effective", TreatmentYear::effective);
            List.of(starts, effective, exits).forEach(part -> book.within(part, inTreatment));
            Comparison table = new Comparison(request, book).count("In treatment", inTreatment);
            if (after.people() > 0) {
                table.count("People in treatment", pair("people", TreatmentYear::people));
            }
            return table.count("New starts", starts)
                    .count("In effective treatment", effective)
                    .count("Exits", exits)
                    .count("Planned exits", planned)
                    .share("Planned exits, share of exits", planned, exits)
                    .share("Successful completions, share of all in treatment", planned, inTreatment)
                    .share("Referred through criminal justice, share of all in treatment", justice, inTreatment)
                    .share("Successful completions among criminal-justice clients", justicePlanned, justice)
                    .share("Back within %d months of completing".formatted(definition.returnMonths()), returned,
                            completions)
                    .table("overview", "Treatment", "Measure");
        }

        private record Grouping(Function<CaseRecord, String> group, Comparator<String> order) {}

        private Grouping grouping(String column) {
            if (column.equals("category")) {
                return new Grouping(record -> record.category().name(), Comparator.naturalOrder());
            }
            if (!column.equals("age")) {
                return new Grouping(record -> record.extra(column), Comparator.naturalOrder());
            }
            Bands bands = Definitions.read(workspace, "age-bands", Bands.class);
            return new Grouping(record -> bands.of(record.extra(column)),
                    Comparator.comparingInt(bands::position).thenComparing(Comparator.naturalOrder()));
        }

        private SubjectTable breakdown(String heading, Grouping grouping) {
            List<Line> lines = new ArrayList<>();
            List<Pair> groups = new ArrayList<>();
            List<String> exits = new ArrayList<>();
            List<String> planned = new ArrayList<>();
            Map<String, List<TreatmentEpisode>> byGroup = episodes.by(grouping.group(), grouping.order());
            byGroup.forEach((name, members) -> {
                TreatmentYear now = year(members, request.period());
                TreatmentYear then = year(members, request.against());
                String stem = heading + " " + name;
                Pair open = book.put(stem, then.inTreatment(), now.inTreatment());
                String left = book.put(stem + " exits", now.exits());
                String done = book.put(stem + " planned", now.plannedExits());
                groups.add(open);
                exits.add(left);
                planned.add(done);
                lines.add(line(name, open, left, done));
            });
            book.adds(inTreatment, groups);
            book.adds("exits after", exits);
            book.adds("planned exits after", planned);
            lines.add(line("All", inTreatment, "exits after", "planned exits after"));
            return new SubjectTable(Keys.of("by " + heading), "Treatment by " + heading.toLowerCase(Locale.UK),
                    List.of(heading), List.of("In treatment " + request.against().name(),
                            "In treatment " + request.period().name(), "Change", "Exits", "Planned exits",
                            "Planned, share of exits", "Completions, share of all in treatment"),
                    lines, List.of("Exits and shares are those of " + request.period().name() + "."));
        }

        private Line line(String name, Pair open, String exits, String planned) {
            book.within(planned, exits);
            book.within(planned, open.after());
            return Line.of(name, new Figure.Count(open.before()), new Figure.Count(open.after()),
                    new Figure.PercentChange(open), new Figure.Count(exits), new Figure.Count(planned),
                    new Figure.Share(planned, exits), new Figure.Share(planned, open.after()));
        }

        /// Successful completions over the twelve months to the end of each month. A month whose twelve months the data
        /// do not cover, or that is missing itself, is not available: never zero.
        private SubjectTable rolling() {
            Set<YearMonth> missing = new HashSet<>(Coverage.of(workspace)
                    .missing(Dataset.TREATMENT, request.period()));
            YearMonth firstExit = episodes.episodes()
                    .stream()
                    .filter(e -> e.exit() != null)
                    .map(e -> YearMonth.from(e.exit() == null ? e.start() : e.exit()))
                    .min(Comparator.naturalOrder())
                    .orElse(request.period().last());
            List<Line> lines = new ArrayList<>();
            for (YearMonth month : request.period().months()) {
                Period twelve = Period.yearEnding(month);
                boolean known = !missing.contains(month) && !firstExit.isAfter(twelve.first());
                lines.add(known ? rollingLine(month, twelve) : unavailable(month));
            }
            return new SubjectTable("rolling", "Successful completions over twelve months", List.of("Twelve months to"),
                    List.of("In treatment", "Completed", "Share", "95% interval"), lines,
                    List.of("A month is not available where its twelve months are not all covered by the data."));
        }

        private Line rollingLine(YearMonth month, Period twelve) {
            boolean whole = month.equals(request.period().last()) && twelve.equals(request.period());
            TreatmentYear year = year(episodes.episodes(), twelve);
            String all = whole ? inTreatment.after() : book.put("to " + month, year.inTreatment());
            String done = whole ? "planned exits after" : book.put("completed to " + month, year.plannedExits());
            book.within(done, all);
            return Line.of(month.toString(), new Figure.Count(all), new Figure.Count(done), new Figure.Share(done, all),
                    new Figure.ShareInterval(done, all));
        }

        private static Line unavailable(YearMonth month) {
            Figure absent = new Figure.Absent(MissingReason.NOT_AVAILABLE);
            return Line.of(month.toString(), absent, absent, absent, absent);
        }

        private List<Sentence> sentences() {
            return List.of(
                    Sentence.of("in-treatment",
                            Map.of("episodes", new Figure.Count("in treatment after"), "before",
                                    new Figure.Count("in treatment before"), "new",
                                    new Figure.Count("new starts after"))),
                    new Sentence("subject-share", Map.of("measure", "Planned exits", "whole", "all exits"),
                            Sentence.change(new Figure.Share("planned exits before", "exits before"),
                                    new Figure.Share("planned exits after", "exits after"))),
                    new Sentence("subject-share",
                            Map.of("measure", "Successful completions", "whole", "all in treatment"),
                            Sentence.change(new Figure.Share("planned exits before", "in treatment before"),
                                    new Figure.Share("planned exits after", "in treatment after"))));
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            notes.add("The unit is the episode. An exit is planned when its reason begins with %s. An episode is in"
                    .formatted(String.join(" or ", definition.completed()))
                    + " effective treatment when it lasted %d days, or ended before them as planned."
                            .formatted(definition.effectiveDays()));
            if (returnsAfter.tooLate() > 0) {
                notes.add("Returns are counted among completions that the data follow for all %d months."
                        .formatted(definition.returnMonths()));
            }
            return notes;
        }

        private TreatmentYear year(List<TreatmentEpisode> some, Period period) {
            return TreatmentYear.of(some, period, definition.effectiveDays());
        }

        private Representations returns(Period period, LocalDate lastDay) {
            return Representations.of(episodes.episodes(), period, definition.returnMonths(), lastDay);
        }
    }
}
