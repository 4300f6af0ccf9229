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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

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
        Harm byCategory = new Harm(weights, true, weights::ofCategory, counts(workspace, request.against(), "category"),
                counts(workspace, request.period(), "category"));
        if (!columns.contains("offence")) {
            return byCategory;
        }
        Harm byOffence = new Harm(weights, false, weights::ofOffence, counts(workspace, request.against(), "offence"),
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
    ///
    /// @param byCategory whether the offences are categories, which stand elsewhere in a report too
    private record Harm(HarmWeights weights, boolean byCategory, Function<String, Optional<Weight>> weigh,
            Map<String, Long> before, Map<String, Long> after) {
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

        /// Enters every category, weighed or not.
        private void plain(SubjectRequest request, CountBook book) {
            TreeSet<String> categories = new TreeSet<>(before.keySet());
            categories.addAll(after.keySet());
            Pair all = book.put("all offences", sum(before, categories), sum(after, categories));
            List<Pair> parts = new ArrayList<>();
            for (String category : categories) {
                Pair part = book.put("offence " + category, before.getOrDefault(category, 0L),
                        after.getOrDefault(category, 0L));
                book.isPlain(part.before(), new Plain(Dataset.CRIME, request.against(), "category", category));
                book.isPlain(part.after(), new Plain(Dataset.CRIME, request.period(), "category", category));
                parts.add(part);
            }
            book.isPlain(all.before(), Plain.all(Dataset.CRIME, request.against()));
            book.isPlain(all.after(), Plain.all(Dataset.CRIME, request.period()));
            book.adds(all, parts);
        }

        SubjectTable table(SubjectRequest request, CountBook book) {
            List<String> offences = weighted();
            List<Pair> pairs = offences.stream()
                    .map(o -> book.put("offence " + o, before.getOrDefault(o, 0L), after.getOrDefault(o, 0L)))
                    .toList();
            if (byCategory) {
                plain(request, book);
            }
            Pair all = book.put("weighted " + weights.scheme(), sum(before, offences), sum(after, offences));
            book.adds(all, pairs);
            List<Figure.Weighted> harms = parts(Pair::after, this::weight);
            List<Figure.Weighted> counts = parts(Pair::after, _ -> 1);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < offences.size(); i++) {
                lines.add(line(offences.get(i), pairs.get(i), List.of(offences.get(i)),
                        List.of(new Figure.Value(weight(offences.get(i)), Unit.DECIMAL),
                                new Figure.WeightedRank(harms.get(i), harms),
                                new Figure.WeightedRank(counts.get(i), counts))));
            }
            Figure none = new Figure.Absent(MissingReason.NOT_APPLICABLE);
            lines.add(line("All", all, offences, List.of(none, none, none)));
            return new SubjectTable(Keys.of(weights.scheme()), "Harm by offence: " + weights.title(),
                    List.of("Offence"), List.of("Offences " + request.against().name(),
                            "Offences " + request.period().name(), "Change in offences",
                            "Harm " + request.against().name(), "Harm " + request.period().name(), "Change in harm",
                            "Weight", "Rank by harm", "Rank by offences"),
                    lines,
                    List.of("Harm is the number of offences times the weight of one. Where counts are withheld, the"
                            + " harm of all lies between the two numbers shown, and ranks are among the offences shown."),
                    SubjectTable.Order.RANKED);
        }

        private List<Figure.Weighted> parts(Function<Pair, String> period, ToDoubleFunction<String> each) {
            return weighted().stream()
                    .map(o -> new Figure.Weighted(period.apply(pair("offence " + o)), each.applyAsDouble(o)))
                    .toList();
        }

        private static Pair pair(String name) {
            return new Pair(name + " before", name + " after");
        }

        /// The harm of some offences, whose counts make up a total.
        private Figure.WeightedSum harm(List<String> offences, Function<Pair, String> period, Pair total) {
            return new Figure.WeightedSum(offences.stream()
                    .map(o -> new Figure.Weighted(period.apply(pair("offence " + o)), weight(o)))
                    .toList(), period.apply(total));
        }

        private Line line(String name, Pair pair, List<String> offences, List<Figure> rest) {
            Figure.WeightedSum then = harm(offences, Pair::before, pair);
            Figure.WeightedSum now = harm(offences, Pair::after, pair);
            List<Figure> figures = new ArrayList<>(List.of(new Figure.Count(pair.before()),
                    new Figure.Count(pair.after()), new Figure.PercentChange(pair), then, now,
                    new Figure.WeightedChange(then, now)));
            figures.addAll(rest);
            return new Line(List.of(name), figures);
        }

        private static long sum(Map<String, Long> counts, Collection<String> offences) {
            return offences.stream().mapToLong(o -> counts.getOrDefault(o, 0L)).sum();
        }

        Sentence sentence() {
            Pair all = pair("weighted " + weights.scheme());
            return new Sentence("harm", Map.of("weights", weights.title()),
                    Map.of("before", harm(weighted(), Pair::before, all), "after", harm(weighted(), Pair::after, all),
                            "offences-before", new Figure.Count(all.before()), "offences-after",
                            new Figure.Count(all.after())));
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
