package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.harm.HarmWeights;
import org.trigpoint.question.harm.Weight;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Recorded crime weighted by harm, beside its counts. The weights are tables that the user loads; without one there is
/// nothing to say.
final class HarmSubject implements SubjectQuestion {
    @Override
    public String id() {
        return "harm";
    }

    @Override
    public String title() {
        return "Harm of recorded crime";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        CountBook book = new CountBook();
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (HarmWeights weights : HarmWeights.all(workspace)) {
            Harm harm = harm(workspace, request, weights);
            if (!harm.before().isEmpty() || !harm.after().isEmpty()) {
                notes.add(harm.note());
            }
            if (!harm.weighted().isEmpty()) {
                tables.add(harm.table(request, book));
                sentences.add(harm.sentence());
            }
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.CRIME, book, sentences, tables, notes));
    }

    /// The offences by the column that the weights know most of: the offence as the police word it, else the category.
    private static Harm harm(Workspace workspace, SubjectRequest request, HarmWeights weights) {
        List<String> columns = CountQuestion.columns(workspace);
        Harm byCategory = new Harm(weights, weights::ofCategory, counts(workspace, request.against(), "category"),
                counts(workspace, request.period(), "category"));
        if (!columns.contains("offence")) {
            return byCategory;
        }
        Harm byOffence = new Harm(weights, weights::ofOffence, counts(workspace, request.against(), "offence"),
                counts(workspace, request.period(), "offence"));
        return byOffence.covered() >= byCategory.covered() ? byOffence : byCategory;
    }

    private static Map<String, Long> counts(Workspace workspace, Period period, String column) {
        Map<String, Long> counts = new TreeMap<>();
        new CountQuestion(Selection.of(Dataset.CRIME).during(period), List.of(column)).ask(workspace)
                .forEach(row -> counts.put(row.values().getFirst(), row.count()));
        return counts;
    }

    /// One scheme's weighted totals.
    private record Harm(HarmWeights weights, Function<String, Optional<Weight>> weigh, Map<String, Long> before,
            Map<String, Long> after) {
        private double weight(String offence) {
            return weigh.apply(offence).map(Weight::value).orElse(0.);
        }

        /// How many offences of both periods have a weight.
        long covered() {
            return sum(before, weighted()) + sum(after, weighted());
        }

        private List<String> weighted() {
            TreeSet<String> offences = new TreeSet<>(before.keySet());
            offences.addAll(after.keySet());
            return offences.stream()
                    .filter(o -> weigh.apply(o).isPresent())
                    .sorted(Comparator.comparingDouble((String o) -> -harm(after, o)).thenComparing(o -> o))
                    .toList();
        }

        private double harm(Map<String, Long> counts, String offence) {
            return counts.getOrDefault(offence, 0L) * weight(offence);
        }

        private double total(Map<String, Long> counts) {
            return counts.keySet().stream().mapToDouble(o -> harm(counts, o)).sum();
        }

        SubjectTable table(SubjectRequest request, CountBook book) {
            List<Line> lines = new ArrayList<>();
            List<String> weighted = weighted();
            List<String> byCount = weighted.stream()
                    .sorted(Comparator.comparingLong((String o) -> -after.getOrDefault(o, 0L)).thenComparing(o -> o))
                    .toList();
            List<Pair> parts = new ArrayList<>();
            for (String offence : weighted) {
                Pair pair = book.put("offence " + offence, before.getOrDefault(offence, 0L),
                        after.getOrDefault(offence, 0L));
                parts.add(pair);
                lines.add(line(offence, pair, List.of(harm(before, offence), harm(after, offence)),
                        List.of(new Figure.Value(weight(offence), Unit.DECIMAL),
                                new Figure.Value(weighted.indexOf(offence) + 1., Unit.COUNT, List.of(pair.after())),
                                new Figure.Value(byCount.indexOf(offence) + 1., Unit.COUNT, List.of(pair.after())))));
            }
            Pair all = book.put("weighted " + weights.scheme(), sum(before, weighted), sum(after, weighted));
            book.adds(all, parts);
            Figure none = new Figure.Absent(MissingReason.NOT_APPLICABLE);
            lines.add(line("All", all, List.of(total(before), total(after)), List.of(none, none, none)));
            return new SubjectTable(Keys.of(weights.scheme()), "Harm by offence: " + weights.title(),
                    List.of("Offence"), List.of("Offences " + request.against().name(),
                            "Offences " + request.period().name(), "Change in offences",
                            "Harm " + request.against().name(), "Harm " + request.period().name(), "Change in harm",
                            "Weight", "Rank by harm", "Rank by offences"),
                    lines, List.of("Harm is the number of offences times the weight of one."));
        }

        private static Line line(String name, Pair pair, List<Double> harm, List<Figure> rest) {
            Figure change = harm.getFirst() == 0
                    ? new Figure.Absent(MissingReason.NOT_APPLICABLE)
                    : new Figure.Value(100 * (harm.getLast() / harm.getFirst() - 1), Unit.PERCENT_CHANGE,
                            pair.keys());
            List<Figure> figures = new ArrayList<>(List.of(new Figure.Count(pair.before()),
                    new Figure.Count(pair.after()), new Figure.PercentChange(pair),
                    new Figure.Value(harm.getFirst(), Unit.COUNT, List.of(pair.before())),
                    new Figure.Value(harm.getLast(), Unit.COUNT, List.of(pair.after())), change));
            figures.addAll(rest);
            return new Line(List.of(name), figures);
        }

        private static long sum(Map<String, Long> counts, List<String> offences) {
            return offences.stream().mapToLong(o -> counts.getOrDefault(o, 0L)).sum();
        }

        Sentence sentence() {
            Pair all = new Pair("weighted " + weights.scheme() + " before", "weighted " + weights.scheme() + " after");
            return new Sentence("harm", Map.of("weights", weights.title()),
                    Map.of("before", new Figure.Value(total(before), Unit.COUNT, List.of(all.before())), "after",
                            new Figure.Value(total(after), Unit.COUNT, List.of(all.after())), "offences-before",
                            new Figure.Count(all.before()), "offences-after", new Figure.Count(all.after())));
        }

        String note() {
            TreeSet<String> without = new TreeSet<>(after.keySet());
            without.addAll(before.keySet());
            without.removeIf(o -> weigh.apply(o).isPresent());
            String which = without.isEmpty() ? "Every offence has a weight"
                    : "Without a weight, and so left out: "
                            + String.join(", ", without.stream().map(o -> o.isEmpty() ? "not stated" : o).toList());
            return weights.title() + ". " + which + "." + mixed();
        }

        /// Which categories hold offences of many weights, so that their mean stands for them.
        private String mixed() {
            List<String> mixed = weighted().stream()
                    .filter(o -> weigh.apply(o).filter(Weight::isMixed).isPresent())
                    .map(o -> weigh.apply(o)
                            .map(w -> "%s (%d offences, %s to %s)".formatted(o, w.offences(), Unit.COUNT.words(w.low()),
                                    Unit.COUNT.words(w.high())))
                            .orElse(o))
                    .toList();
            return mixed.isEmpty() ? ""
                    : " Categories of offences with different weights, for which the plain mean of these stands, since their"
                            + " mix is not known: " + String.join(", ", mixed)
                            + ". Totals of such categories are rough.";
        }
    }
}
