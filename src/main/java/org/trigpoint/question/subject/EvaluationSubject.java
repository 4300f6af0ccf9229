package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.DisplacementDifference;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What initiatives did: before and after in the treated areas, beside comparison areas and those that incidents may have
/// gone to instead, with the weighted displacement difference.
final class EvaluationSubject implements SubjectQuestion {
    @Override
    public String id() {
        return "evaluation";
    }

    @Override
    public String title() {
        return "Evaluation of initiatives";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        CountBook book = new CountBook();
        List<SubjectTable> tables = new ArrayList<>();
        List<Line> differences = new ArrayList<>();
        List<InitiativeCost> costs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        workspace.store().records().of(Dataset.INITIATIVE).stream().map(Initiative::of).forEach(initiative -> {
            try {
                initiative.question(request.period())
                        .map(question -> new Judged(initiative, question, book, workspace))
                        .ifPresent(judged -> {
                            tables.add(judged.areas());
                            differences.add(judged.difference());
                            sentences.add(judged.sentence());
                            notes.addAll(judged.cautions());
                            judged.cost().ifPresent(costs::add);
                        });
            } catch (RefusedException missing) {
                notes.add(initiative.name() + " is not judged: " + missing.getMessage() + ".");
            }
        });
        if (!costs.isEmpty()) {
            tables.add(InitiativeCost.table(costs));
            costs.stream().flatMap(cost -> cost.sentence().stream()).forEach(sentences::add);
        }
        if (!differences.isEmpty()) {
            tables.addFirst(new SubjectTable("differences", "What changed beyond the comparison", List.of("Initiative"),
                    List.of("Treated before", "Treated after", "Comparison before", "Comparison after", "Difference",
                            "95% interval", "Finding"),
                    differences,
                    List.of("Difference: what changed in the treated areas and those that incidents may have"
                            + " gone to, less what changed in their comparison areas (weighted displacement difference).")));
            notes.addAll(EvaluationQuestion.CAUTIONS);
        }
        return tables.isEmpty() && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.INITIATIVE, book, sentences, tables, notes));
    }

    /// One initiative with the counts of its areas.
    private record Judged(Initiative initiative, CountBook book, List<Area> treated, List<Area> comparison,
            String months) {

        /// @param key of its counts
        record Area(String name, String role, Pair key, EvaluationQuestion.Place place) {}

        Judged(Initiative initiative, EvaluationQuestion question, CountBook book, Workspace workspace) {
            this(initiative, book,
                    Stream.concat(
                            areas(initiative.treated(), "Treated", initiative, question, book, workspace),
                            areas(initiative.displacement(), "Displacement", initiative, question, book, workspace))
                            .toList(),
                    Stream.concat(
                            areas(initiative.comparison(), "Comparison", initiative, question, book, workspace),
                            areas(initiative.displacementComparison(), "Displacement comparison", initiative, question,
                                    book, workspace))
                            .toList(),
                    question.after().name());
            book.adds(total("treated", treated), treated.stream().map(Area::key).toList());
            book.adds(total("comparison", comparison), comparison.stream().map(Area::key).toList());
        }

        private static Stream<Area> areas(List<String> names, String role, Initiative initiative,
                EvaluationQuestion question, CountBook book, Workspace workspace) {
            return names.stream().map(name -> {
                EvaluationQuestion.Place place = question.place(workspace, name);
                Pair key = book.put(initiative.what() + " " + question.after().code() + " " + name,
                        place.site().before(), place.site().after());
                return new Area(name, role, key, place);
            });
        }

        private Pair total(String what, List<Area> areas) {
            return book.put(initiative.name() + " " + what,
                    areas.stream().mapToLong(area -> area.place().site().before()).sum(),
                    areas.stream().mapToLong(area -> area.place().site().after()).sum());
        }

        private List<String> restsOn() {
            return Stream.concat(treated.stream(), comparison.stream())
                    .flatMap(area -> area.key().keys().stream())
                    .toList();
        }

        SubjectTable areas() {
            List<Line> lines = Stream.concat(treated.stream(), comparison.stream())
                    .map(area -> new Line(List.of(area.name(), area.role()),
                            List.of(new Figure.Count(area.key().before()), new Figure.Count(area.key().after()),
                                    new Figure.Difference(area.key()), new Figure.PercentChange(area.key()),
                                    new Figure.Evidence(area.key()),
                                    new Figure.GuardedWords(area.place().words(), area.key().keys()))))
                    .toList();
            return new SubjectTable(Keys.of("areas " + initiative.name()),
                    initiative.name() + ": " + initiative.what() + " by area, " + months, List.of("Area", "Role"),
                    List.of("A year before", "Since it began", "Difference", "Change", "Verdict", "How bad before"),
                    lines,
                    List.of());
        }

        private Optional<DisplacementDifference> judged() {
            return comparison.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DisplacementDifference.of(sites(treated), sites(comparison)));
        }

        private static List<Site> sites(List<Area> areas) {
            return areas.stream().map(area -> area.place().site()).toList();
        }

        Line difference() {
            Pair own = total("treated", treated);
            Pair other = total("comparison", comparison);
            Figure none = new Figure.Absent(MissingReason.NOT_APPLICABLE);
            Figure words = new Figure.Words("no claim without a comparison area");
            return Line.of(initiative.name(), new Figure.Count(own.before()), new Figure.Count(own.after()),
                    comparison.isEmpty() ? none : new Figure.Count(other.before()),
                    comparison.isEmpty() ? none : new Figure.Count(other.after()),
                    judged().<Figure>map(d -> new Figure.Value(d.difference(), Unit.CHANGE, restsOn())).orElse(none),
                    judged().<Figure>map(d -> new Figure.Range(d.interval().low(), d.interval().high(), Unit.CHANGE,
                            restsOn())).orElse(none),
                    judged().<Figure>map(d -> new Figure.GuardedWords(EvaluationQuestion.verdict(d), restsOn()))
                            .orElse(words));
        }

        Sentence sentence() {
            Pair own = total("treated", treated);
            Pair other = total("comparison", comparison);
            if (comparison.isEmpty()) {
                return new Sentence("initiative-alone",
                        Map.of("initiative", initiative.name(), "what", initiative.what()),
                        Map.of("before", new Figure.Count(own.before()), "after", new Figure.Count(own.after())));
            }
            List<Figure> judged = difference().figures();
            return new Sentence("initiative", Map.of("initiative", initiative.name()),
                    Map.of("before", new Figure.Count(own.before()), "after", new Figure.Count(own.after()),
                            "other-before", new Figure.Count(other.before()), "other-after",
                            new Figure.Count(other.after()), "difference", judged.get(4), "interval", judged.get(5),
                            "verdict", judged.get(6)));
        }

        /// Empty where nobody told what it cost.
        Optional<InitiativeCost> cost() {
            return initiative.cost() > 0
                    ? Optional.of(new InitiativeCost(initiative.name(), initiative.cost(), judged(), restsOn()))
                    : Optional.empty();
        }

        /// Areas that were among the worst before would have improved somewhat anyway.
        List<String> cautions() {
            List<String> worst = treated.stream()
                    .filter(area -> area.role().equals("Treated") && area.place().wasAmongTheWorst())
                    .map(Area::name)
                    .toList();
            return worst.isEmpty()
                    ? List.of()
                    : List.of(initiative.name() + ": " + String.join(" and ", worst)
                            + (worst.size() == 1 ? " was" : " were")
                            + " among the worst third before. Part of a fall there was to be expected without the"
                            + " initiative (regression to the mean).");
        }
    }
}
