package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.people.Representations;
import org.trigpoint.people.TreatmentEpisode;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
            return measuresAlone(workspace, request, definition);
        }
        return Optional.of(new Asking(workspace, request, definition, episodes, lastDay).subject());
    }

    /// Without episodes, what a monitoring export or a grid says.
    private static Optional<Subject> measuresAlone(Workspace workspace, SubjectRequest request,
            TreatmentDefinition definition) {
        CountBook book = new CountBook();
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        MonitoringExport.of(workspace, definition).ifPresent(export -> {
            MonitoringTables monitoring = new MonitoringTables(export, request, book);
            tables.addAll(monitoring.all());
            sentences.addAll(monitoring.sentences());
        });
        tables.addAll(Standards.of(workspace, request, book,
                new Standards.Belonging(definition::isStandard, Map.of(), List.of())).tables());
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject("treatment", Dataset.TREATMENT.title(), Dataset.TREATMENT, book, sentences,
                        tables, List.of("No episodes were imported: these are totals as they came in.")));
    }

    /// One asking under way.
    private static final class Asking {
        private static final List<String> RESTS_ON = List.of("in treatment before", "in treatment after",
                "new starts before", "new starts after", "exits before", "exits after", "planned exits before",
                "planned exits after");

        private final Workspace workspace;
        private final SubjectRequest request;
        private final TreatmentDefinition definition;
        private final TreatmentEpisodes episodes;
        private final LocalDate lastDay;
        private final CountBook book = new CountBook();
        private final List<SubjectTable> tables = new ArrayList<>();
        private final Pair inTreatment;
        private final TreatmentYear before;
        private final TreatmentYear after;
        private final Held held;
        private final Breaks breaks;
        private final Representations returnsBefore;
        private final Representations returnsAfter;

        Asking(Workspace workspace, SubjectRequest request, TreatmentDefinition definition,
                TreatmentEpisodes episodes, LocalDate lastDay) {
            this.workspace = workspace;
            this.request = request;
            this.definition = definition;
            this.episodes = episodes;
            this.lastDay = lastDay;
            before = year(episodes.episodes(), request.against());
            after = year(episodes.episodes(), request.period());
            breaks = Breaks.of(workspace, request,
                    new Breaks.About(Dataset.TREATMENT, List.of("treatment", Dataset.TREATMENT.title())));
            held = Held.of(before.inTreatment() > 0, after.inTreatment() > 0);
            returnsBefore = returns(request.against(), lastDay);
            returnsAfter = returns(request.period(), lastDay);
            inTreatment = pair("in treatment", TreatmentYear::inTreatment);
        }

        private static Map<String, Standards.Known> standards() {
            return Map.of("New treatment episodes", new Standards.Known(pair("new starts"), null),
                    "Planned exits from treatment", new Standards.Known(pair("planned exits"), pair("exits")));
        }

        private static Pair pair(String name) {
            return new Pair(name + " before", name + " after");
        }

        Subject subject() {
            tables.add(overview());
            tables.addAll(new TreatmentGroups(workspace, request, definition, episodes, lastDay, book).tables());
            tables.add(new RollingCompletions(workspace, request, definition, episodes, book).table());
            MonitoringExport.of(workspace, definition)
                    .ifPresent(export -> tables.addAll(new MonitoringTables(export, request, book).besideEpisodes()));
            tables.addAll(Standards.of(workspace, request, book,
                    new Standards.Belonging(definition::isStandard, standards(), RESTS_ON)).tables());
            return new Subject("treatment", Dataset.TREATMENT.title(), Dataset.TREATMENT, book, sentences(), tables,
                    notes());
        }

        private Pair pair(String name, Function<TreatmentYear, Long> count) {
            return book.put(name, count.apply(before), count.apply(after));
        }

        /// What happens on a day, and so adds up over the months.
        private Pair flow(String name, Function<TreatmentYear, Long> count) {
            return book.put(name, months(request.against(), count), months(request.period(), count));
        }

        private List<Long> months(Period period, Function<TreatmentYear, Long> count) {
            return period.months()
                    .stream()
                    .map(month -> count.apply(year(episodes.episodes(), Period.of(month, month))))
                    .toList();
        }

        private SubjectTable overview() {
            Pair exits = flow("exits", TreatmentYear::exits);
            Pair planned = flow("planned exits", TreatmentYear::plannedExits);
            Pair justice = pair("criminal justice", TreatmentYear::criminalJustice);
            Pair justicePlanned = pair("criminal justice planned", TreatmentYear::criminalJusticePlanned);
            Pair completions = book.put("completions followed", returnsBefore.completions(),
                    returnsAfter.completions());
            Pair returned = book.put("returned", returnsBefore.returned(), returnsAfter.returned());
            Pair starts = flow("new starts", TreatmentYear::newStarts);
            Pair effective = pair("effective", TreatmentYear::effective);
            List.of(starts, effective, exits).forEach(part -> book.within(part, inTreatment));
            Comparison table = new Comparison(request, book, held).across(breaks).stock("In treatment", inTreatment);
            if (after.people() > 0) {
                table.stock("People in treatment", pair("people", TreatmentYear::people));
            }
            return table.count("New starts", starts)
                    .stock("In effective treatment", effective)
                    .count("Exits", exits)
                    .count("Planned exits", planned)
                    .share("Planned exits, share of exits", planned, exits)
                    .share("Successful completions, share of all in treatment", planned, inTreatment)
                    .stockShare("Referred through criminal justice, share of all in treatment", justice, inTreatment)
                    .share("Successful completions among criminal-justice clients", justicePlanned, justice)
                    .share("Back within %d months of completing".formatted(definition.returnMonths()), returned,
                            completions)
                    .table("overview", "Treatment", "Measure");
        }

        private List<Sentence> sentences() {
            return !held.alike() ? List.of()
                    : Stream.of(
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
                                            new Figure.Share("planned exits after", "in treatment after"))))
                            .map(sentence -> sentence.across(breaks, sentence.names().getOrDefault("measure", "")))
                            .toList();
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
