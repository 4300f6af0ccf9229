package org.trigpoint.question.subject;

import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Recorded crime weighted by harm, beside its counts. The weights are tables that the user loads; without one there is
/// nothing to say.
final class HarmSubject implements SubjectQuestion {
    private static final Map<String, String> SCHEMES = Map.of(CategoryWeight.ONS_SEVERITY,
            "Crime Severity Score weights (ONS)", CategoryWeight.CAMBRIDGE_HARM, "Cambridge Crime Harm Index");

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
        for (String scheme : workspace.store().weights().schemes()) {
            Map<String, Double> weights = new HashMap<>();
            workspace.store().weights().of(scheme).forEach(w -> weights.put(fold(w.category()), w.weight()));
            Map<String, Long> before = counts(workspace, request.against(), weights);
            Map<String, Long> after = counts(workspace, request.period(), weights);
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            Harm harm = new Harm(scheme, weights, before, after);
            tables.add(harm.table(request, book));
            sentences.add(harm.sentence());
            notes.add(harm.note());
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.CRIME, book, sentences, tables, notes));
    }

    /// The offences by the column that the weights know most of: the offence as the police word it, else the category.
    private static Map<String, Long> counts(Workspace workspace, Period period, Map<String, Double> weights) {
        Map<String, Long> best = Map.of();
        long weighted = -1;
        List<String> columns = CountQuestion.columns(workspace);
        for (String column : List.of("offence", "category")) {
            if (!columns.contains(column)) {
                continue;
            }
            Map<String, Long> counts = new TreeMap<>();
            for (CountRow row : new CountQuestion(Selection.of(Dataset.CRIME).during(period), List.of(column))
                    .ask(workspace)) {
                counts.put(row.values().getFirst(), row.count());
            }
            long known = counts.entrySet()
                    .stream()
                    .filter(e -> weights.containsKey(fold(e.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (known > weighted) {
                weighted = known;
                best = counts;
            }
        }
        return best;
    }

    static String fold(String offence) {
        return offence.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// One scheme's weighted totals.
    private record Harm(String scheme, Map<String, Double> weights, Map<String, Long> before,
            Map<String, Long> after) {
        private List<String> weighted() {
            TreeSet<String> offences = new TreeSet<>(before.keySet());
            offences.addAll(after.keySet());
            return offences.stream()
                    .filter(o -> weights.containsKey(fold(o)))
                    .sorted(Comparator.comparingDouble((String o) -> -harm(after, o)).thenComparing(o -> o))
                    .toList();
        }

        private double harm(Map<String, Long> counts, String offence) {
            return counts.getOrDefault(offence, 0L) * weights.getOrDefault(fold(offence), 0.);
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
                        List.of(new Figure.Value(weights.getOrDefault(fold(offence), 0.), Unit.DECIMAL),
                                new Figure.Value(weighted.indexOf(offence) + 1., Unit.COUNT, List.of(pair.after())),
                                new Figure.Value(byCount.indexOf(offence) + 1., Unit.COUNT, List.of(pair.after())))));
            }
            Pair all = book.put("weighted " + scheme, sum(before, weighted), sum(after, weighted));
            book.adds(all, parts);
            Figure none = new Figure.Absent(MissingReason.NOT_APPLICABLE);
            lines.add(line("All", all, List.of(total(before), total(after)), List.of(none, none, none)));
            return new SubjectTable(Keys.of(scheme), "Harm by offence: " + SCHEMES.getOrDefault(scheme, scheme),
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
            Pair all = new Pair("weighted " + scheme + " before", "weighted " + scheme + " after");
            return Sentence.of("By the " + SCHEMES.getOrDefault(scheme, scheme) + ", the harm of recorded crime went"
                    + " from %s to %s while the weighted offences went from %s to %s.",
                    new Figure.Value(total(before), Unit.COUNT, List.of(all.before())),
                    new Figure.Value(total(after), Unit.COUNT, List.of(all.after())),
                    new Figure.Count(all.before()), new Figure.Count(all.after()));
        }

        String note() {
            TreeSet<String> without = new TreeSet<>(after.keySet());
            without.addAll(before.keySet());
            without.removeIf(o -> weights.containsKey(fold(o)));
            String which = without.isEmpty() ? "Every offence has a weight"
                    : "Without a weight, and so left out: "
                            + String.join(", ", without.stream().map(o -> o.isEmpty() ? "not stated" : o).toList());
            return SCHEMES.getOrDefault(scheme, scheme) + ". " + which + ".";
        }
    }
}
