package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.statistics.Numerals;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the partnership should put first: the scored matrix, how firm its ranks are, the notes beside it, and what became
/// of last year's priorities.
final class PrioritiesSubject implements SubjectQuestion {
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
        PrioritySheet sheet = PrioritySheet.of(workspace);
        List<SubjectTable> tables = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        if (!sheet.past().isEmpty()) {
            tables.add(past(sheet.past()));
        }
        if (!sheet.options().isEmpty()) {
            List<Ranked> ranked = sheet.ranked();
            if (!ranked.isEmpty()) {
                tables.add(matrix(ranked, sheet));
                tables.add(recommended(ranked, sheet));
                sentences.addAll(sentences(ranked, sheet));
            }
            List.of(unranked(sheet.unranked()), simple(sheet.options()))
                    .stream()
                    .filter(table -> !table.lines().isEmpty())
                    .forEach(tables::add);
        }
        if (!sheet.factors().isEmpty()) {
            tables.add(pestelo(sheet.factors()));
        }
        List<String> notes = new ArrayList<>();
        if (!sheet.offScale().isEmpty()) {
            notes.add("Left out, since not on its scale: " + String.join("; ", sheet.offScale()) + ".");
        }
        notes.add("A score is the weighted mean of its criteria, from 0 to 100. The rank interval is what"
                + " 90%% of %,d random changes of the weights leave; each weight moves by up to %.0f%%."
                        .formatted(sheet.trial().draws(), 100 * sheet.trial().moveBy()));
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.PRIORITY, new CountBook(), sentences, tables, notes));
    }

    private static PriorityRow row(PrioritySheet sheet, Ranked ranked) {
        return sheet.option(ranked.option()).orElseThrow();
    }

    private static SubjectTable matrix(List<Ranked> ranked, PrioritySheet sheet) {
        List<String> groups = sheet.criteria().stream().map(PriorityCriterion::group).distinct().toList();
        List<String> headings = new ArrayList<>(List.of("Rank"));
        groups.forEach(headings::add);
        headings.addAll(List.of("Score", "Rank interval", "Confidence"));
        List<Line> lines = new ArrayList<>();
        for (Ranked option : ranked) {
            PriorityRow row = row(sheet, option);
            List<Figure> figures = new ArrayList<>(List.of(new Figure.Value(option.rank(), Unit.MARK)));
            groups.forEach(group -> figures.add(sheet.groupScore(row, group)
                    .<Figure>map(score -> new Figure.Value(score, Unit.DECIMAL))
                    .orElse(new Figure.Absent(MissingReason.NOT_AVAILABLE))));
            figures.add(new Figure.Value(option.score(), Unit.DECIMAL));
            figures.add(new Figure.Range(option.rankLow(), option.rankHigh(), Unit.MARK, List.of()));
            figures.add(words(row, PriorityRow.CONFIDENCE));
            lines.add(new Line(List.of(option.option()), figures));
        }
        return new SubjectTable("matrix", "Options for priorities, scored", List.of("Option"), headings, lines,
                List.of(weights(sheet)));
    }

    private static SubjectTable unranked(List<PrioritySheet.Unranked> options) {
        List<Line> lines = options.stream()
                .map(u -> Line.of(u.option().name(), new Figure.Words(u.scored()),
                        u.missing().isEmpty()
                                ? new Figure.Absent(MissingReason.NOT_AVAILABLE)
                                : new Figure.Words(String.join(", ", u.missing()))))
                .toList();
        return new SubjectTable("not-ranked", "Options not ranked", List.of("Option"),
                List.of("Scored on", "Not yet scored on"), lines,
                List.of("Options are ranked only when they are scored on every criterion that any option is scored on."));
    }

    private static String weights(PrioritySheet sheet) {
        List<String> each = sheet.criteria()
                .stream()
                .map(c -> c.title() + " " + Unit.DECIMAL.words(c.weight()).replace(".0", ""))
                .toList();
        return "Weights: " + String.join(", ", each) + ".";
    }

    private static Figure words(PriorityRow row, String field) {
        String text = row.text(field);
        return text.isEmpty() ? new Figure.Absent(MissingReason.NOT_AVAILABLE) : new Figure.Words(text);
    }

    /// The simple matrix: impact by likelihood, on four-point scales, the highest product first. An option needs no other
    /// score to stand in it.
    private static SubjectTable simple(List<PriorityRow> options) {
        List<Line> lines = options.stream()
                .filter(row -> product(row) > 0)
                .sorted(Comparator.comparingDouble(PrioritiesSubject::product)
                        .reversed()
                        .thenComparing(PriorityRow::name))
                .map(row -> Line.of(row.name(),
                        new Figure.Value(row.score(PriorityRow.IMPACT).orElseThrow(), Unit.MARK),
                        new Figure.Value(row.score(PriorityRow.LIKELIHOOD).orElseThrow(), Unit.MARK),
                        new Figure.Value(product(row), Unit.COUNT)))
                .toList();
        return new SubjectTable("impact-and-likelihood", "Impact by likelihood, on four-point scales",
                List.of("Option"),
                List.of("Impact", "Likelihood", "Impact × likelihood"), lines, List.of());
    }

    /// Impact × likelihood; nought where one of them is not scored.
    private static double product(PriorityRow row) {
        return row.score(PriorityRow.IMPACT).orElse(0.) * row.score(PriorityRow.LIKELIHOOD).orElse(0.);
    }

    private static SubjectTable recommended(List<Ranked> ranked, PrioritySheet sheet) {
        List<Line> lines = ranked.stream()
                .filter(option -> option.rank() <= sheet.trial().top())
                .map(option -> Line.of(option.option(), new Figure.Value(option.rank(), Unit.MARK),
                        new Figure.Value(100 * option.inTop(), Unit.PERCENT),
                        words(row(sheet, option), PriorityRow.EVIDENCE)))
                .toList();
        return new SubjectTable("recommended", "Recommended priorities", List.of("Priority"),
                List.of("Rank", "Recommended in", "Evidence"), lines,
                List.of("Recommended in: the share of the random changes of the weights that leave it among the first %d."
                        .formatted(sheet.trial().top())));
    }

    private static List<Sentence> sentences(List<Ranked> ranked, PrioritySheet sheet) {
        List<String> names = ranked.stream()
                .filter(option -> option.rank() <= sheet.trial().top())
                .map(Ranked::option)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("priorities",
                Map.of("names", new Figure.Words(String.join("; ", names)))));
        List<String> unsure = ranked.stream()
                .filter(option -> option.inTop() > .1 && option.inTop() < .9)
                .map(Ranked::option)
                .toList();
        if (!unsure.isEmpty()) {
            sentences.add(Sentence.of("priorities-unsure",
                    Map.of("top", new Figure.Words(Numerals.words(sheet.trial().top())), "names",
                            new Figure.Words(String.join("; ", unsure)))));
        }
        return sentences;
    }

    private static SubjectTable past(List<PriorityRow> past) {
        List<Line> lines = past.stream()
                .map(row -> new Line(List.of(row.name()),
                        PrioritySheet.PAST_FIELDS.stream().map(field -> words(row, field)).toList()))
                .toList();
        return new SubjectTable("last-year", "Last year's priorities and what became of them", List.of("Priority"),
                List.of("Aim", "Measure", "Target", "Result", "Status", "What was done"), lines, List.of());
    }

    private static SubjectTable pestelo(List<PriorityRow> factors) {
        List<Line> lines = factors.stream().map(row -> Line.of(row.name(), words(row, PriorityRow.NOTE))).toList();
        return new SubjectTable("pestelo", "Political, economic, social, technological, environmental, legal and"
                + " organisational context", List.of("Factor"), List.of("What it means"), lines, List.of());
    }
}
