package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.people.PriorityMatrix;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.statistics.Numerals;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the partnership should put first: the scored matrix, how firm its ranks are, the notes beside it, and what became
/// of last year's priorities.
final class PrioritiesSubject implements SubjectQuestion {
    /// How options are scored. Editable.
    ///
    /// @param recommended how many are recommended
    /// @param weightsMoveBy how far the weights move when the ranks are tried; see [PriorityMatrix.Moves]
    record Definition(List<Criterion> criteria, int recommended, int draws, long seed, double weightsMoveBy) {}

    /// A criterion and the group it stands in: harm, likelihood, organisational position.
    record Criterion(String column, String title, String group, double weight, double highest) {}

    @Override
    public String id() {
        return "priorities";
    }

    @Override
    public String title() {
        return "Priorities";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        List<CaseRecord> records = workspace.store().records().of(Dataset.PRIORITY);
        Definition definition = Definitions.read(workspace, "priorities", Definition.class);
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<CaseRecord> past = records.stream().filter(r -> !r.extra("aim").isEmpty()).toList();
        if (!past.isEmpty()) {
            tables.add(past(past));
        }
        Map<String, CaseRecord> options = latest(records, definition);
        if (!options.isEmpty()) {
            List<Ranked> ranked = rank(options, definition);
            tables.add(matrix(ranked, options, definition));
            tables.add(simple(ranked, options));
            tables.add(recommended(ranked, options, definition));
            sentences.addAll(sentences(ranked, definition));
        }
        List<CaseRecord> notes = records.stream().filter(r -> !r.extra("note").isEmpty()).toList();
        if (!notes.isEmpty()) {
            tables.add(pestelo(notes));
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.PRIORITY, new CountBook(), sentences, tables,
                        List.of("A score is the weighted mean of its criteria, from 0 to 100. The rank interval is what"
                                + " 90%% of %,d random changes of the weights leave; each weight moves by up to %.0f%%."
                                        .formatted(definition.draws(), 100 * definition.weightsMoveBy()))));
    }

    /// Of each option the latest scores.
    private static Map<String, CaseRecord> latest(List<CaseRecord> records, Definition definition) {
        Map<String, CaseRecord> options = new TreeMap<>();
        records.stream()
                .filter(r -> definition.criteria().stream().anyMatch(c -> !r.extra(c.column()).isEmpty()))
                .forEach(r -> options.put(r.category().name(), r));
        return options;
    }

    private static List<Ranked> rank(Map<String, CaseRecord> options, Definition definition) {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        options.forEach((name, record) -> {
            Map<String, Double> own = new LinkedHashMap<>();
            for (Criterion criterion : definition.criteria()) {
                number(record, criterion.column()).ifPresent(score -> own.put(criterion.column(), score));
            }
            scores.put(name, own);
        });
        return PriorityMatrix.rank(scores,
                definition.criteria()
                        .stream()
                        .map(c -> new PriorityMatrix.Criterion(c.column(), c.weight(), c.highest()))
                        .toList(),
                new PriorityMatrix.Moves(Math.max(100, definition.draws()), definition.seed(),
                        definition.weightsMoveBy(), definition.recommended()));
    }

    private static Optional<Double> number(CaseRecord record, String column) {
        String text = record.extra(column);
        return text.matches("\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    private static SubjectTable matrix(List<Ranked> ranked, Map<String, CaseRecord> options, Definition definition) {
        List<String> groups = definition.criteria().stream().map(Criterion::group).distinct().toList();
        List<String> headings = new ArrayList<>(List.of("Rank"));
        groups.forEach(headings::add);
        headings.addAll(List.of("Score", "Rank interval", "Confidence"));
        List<Line> lines = new ArrayList<>();
        for (Ranked option : ranked) {
            CaseRecord record = options.get(option.option());
            List<Figure> figures = new ArrayList<>(List.of(new Figure.Value(option.rank(), Unit.COUNT)));
            groups.forEach(group -> figures.add(groupScore(record, group, definition)));
            figures.add(new Figure.Value(option.score(), Unit.DECIMAL));
            figures.add(new Figure.Range(option.rankLow(), option.rankHigh(), Unit.COUNT, List.of()));
            figures.add(words(record, "confidence"));
            lines.add(new Line(List.of(option.option()), figures));
        }
        return new SubjectTable("matrix", "Options for priorities, scored", List.of("Option"), headings, lines,
                List.of(weights(definition)));
    }

    private static String weights(Definition definition) {
        List<String> each = definition.criteria()
                .stream()
                .map(c -> c.title() + " " + Unit.DECIMAL.words(c.weight()).replace(".0", ""))
                .toList();
        return "Weights: " + String.join(", ", each) + ".";
    }

    private static Figure groupScore(@Nullable CaseRecord record, String group,
            Definition definition) {
        double sum = 0;
        double of = 0;
        for (Criterion criterion : definition.criteria()) {
            Optional<Double> score = record == null || !criterion.group().equals(group)
                    ? Optional.empty()
                    : number(record, criterion.column());
            sum += score.orElse(0.) * criterion.weight() / criterion.highest();
            of += score.isPresent() ? criterion.weight() : 0;
        }
        return of == 0
                ? new Figure.Absent(MissingReason.NOT_AVAILABLE)
                : new Figure.Value(100 * sum / of, Unit.DECIMAL);
    }

    private static Figure words(@Nullable CaseRecord record, String column) {
        String text = record == null ? "" : record.extra(column);
        return text.isEmpty() ? new Figure.Absent(MissingReason.NOT_AVAILABLE) : new Figure.Words(text);
    }

    /// The simple matrix: impact by likelihood, on four-point scales.
    private static SubjectTable simple(List<Ranked> ranked, Map<String, CaseRecord> options) {
        List<Line> lines = new ArrayList<>();
        for (Ranked option : ranked) {
            CaseRecord record = options.get(option.option());
            Optional<Double> impact = record == null ? Optional.empty() : number(record, "impact");
            Optional<Double> likelihood = record == null ? Optional.empty() : number(record, "likelihood");
            if (impact.isPresent() && likelihood.isPresent()) {
                double product = impact.get() * likelihood.get();
                lines.add(Line.of(option.option(), new Figure.Value(impact.get(), Unit.COUNT),
                        new Figure.Value(likelihood.get(), Unit.COUNT), new Figure.Value(product, Unit.COUNT)));
            }
        }
        return new SubjectTable("impact-and-likelihood", "Impact by likelihood, on four-point scales",
                List.of("Option"),
                List.of("Impact", "Likelihood", "Impact × likelihood"), lines, List.of());
    }

    private static SubjectTable recommended(List<Ranked> ranked, Map<String, CaseRecord> options,
            Definition definition) {
        List<Line> lines = ranked.stream()
                .filter(option -> option.rank() <= definition.recommended())
                .map(option -> Line.of(option.option(), new Figure.Value(option.rank(), Unit.COUNT),
                        new Figure.Value(100 * option.inTop(), Unit.PERCENT),
                        words(options.get(option.option()), "evidence")))
                .toList();
        return new SubjectTable("recommended", "Recommended priorities", List.of("Priority"),
                List.of("Rank", "Recommended in", "Evidence"), lines,
                List.of("Recommended in: the share of the random changes of the weights that leave it among the first %d."
                        .formatted(definition.recommended())));
    }

    private static List<Sentence> sentences(List<Ranked> ranked, Definition definition) {
        List<String> names = ranked.stream()
                .filter(option -> option.rank() <= definition.recommended())
                .map(Ranked::option)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("Recommended priorities: %s.", new Figure.Words(String.join("; ", names))));
        List<String> unsure = ranked.stream()
                .filter(option -> option.inTop() > .1 && option.inTop() < .9)
                .map(Ranked::option)
                .toList();
        if (!unsure.isEmpty()) {
            sentences.add(Sentence.of("Whether these are among the first %s depends on the weights: %s.",
                    new Figure.Words(Numerals.words(definition.recommended())),
                    new Figure.Words(String.join("; ", unsure))));
        }
        return sentences;
    }

    private static SubjectTable past(List<CaseRecord> past) {
        List<Line> lines = past.stream()
                .map(r -> Line.of(r.category().name(), words(r, "aim"), words(r, "measure"), words(r, "target"),
                        words(r, "result"), r.outcome() == null
                                ? new Figure.Absent(MissingReason.NOT_AVAILABLE)
                                : new Figure.Words(r.outcome()),
                        words(r, "done")))
                .toList();
        return new SubjectTable("last-year", "Last year's priorities and what became of them", List.of("Priority"),
                List.of("Aim", "Measure", "Target", "Result", "Status", "What was done"), lines, List.of());
    }

    private static SubjectTable pestelo(List<CaseRecord> notes) {
        List<Line> lines = notes.stream().map(r -> Line.of(r.category().name(), words(r, "note"))).toList();
        return new SubjectTable("pestelo", "Political, economic, social, technological, environmental, legal and"
                + " organisational context", List.of("Factor"), List.of("What it means"), lines, List.of());
    }
}
