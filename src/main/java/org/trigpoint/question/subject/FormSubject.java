package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.statistics.Numerals;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A register of cases scored by a form: how many there are, how high they score, whose review is overdue. It counts
/// cases only; the list of single cases is [CaseRegister], for those who work on them.
///
/// @param id the name of the definition and the subject
/// @param title its name for people
record FormSubject(String id, String title) implements SubjectQuestion {
    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        FormDefinition definition = Definitions.read(workspace, id, FormDefinition.class);
        Dataset dataset = Dataset.of(definition.dataset()).orElseThrow();
        List<CaseRecord> records = workspace.store().records().of(dataset);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = request.period().last().atEndOfMonth();
        List<ScoredCase> before = CaseRegister.at(records, definition, request.against().last().atEndOfMonth());
        List<ScoredCase> after = CaseRegister.at(records, definition, until);
        CountBook book = new CountBook();
        Pair all = book.put("cases", before.size(), after.size());
        List<SubjectTable> tables = new ArrayList<>();
        Held held = held(records, request);
        tables.add(overview(request, book, held, all, List.of(before, after)));
        if (!definition.bands().isEmpty()) {
            tables.add(bands(new Comparison(request, book, held), book, all, definition, List.of(before, after)));
        }
        if (!after.isEmpty()) {
            tables.add(questions(definition, records, book, after));
        }
        List<Sentence> sentences = held.alike()
                ? List.of(Sentence.of("register", Map.of("cases", new Figure.Count(all.after()), "before",
                        new Figure.Count(all.before()), "overdue", new Figure.Count("overdue after"))))
                : List.of();
        return Optional.of(new Subject(id, definition.title(), dataset, book, sentences, tables,
                notes(definition, records)));
    }

    private static List<String> notes(FormDefinition definition, List<CaseRecord> records) {
        List<String> notes = new ArrayList<>();
        for (Question question : questionsOf(definition, records)) {
            long off = records.stream()
                    .map(record -> record.extra(question.column()))
                    .filter(answer -> !answer.isBlank() && !CaseRegister.isOnScale(answer, question))
                    .count();
            if (off > 0) {
                notes.add("%s: %s left out, not from 0 to %d.".formatted(question.title(),
                        off == 1 ? "one answer" : Numerals.words(off) + " answers", question.highest()));
            }
        }
        notes.add("A case counts with its latest assessment up to the last day of the period, unless that says it is"
                + " closed.");
        notes.add(definition.note());
        return notes;
    }

    /// Before the first assessment nothing is known.
    private static Held held(List<CaseRecord> records, SubjectRequest request) {
        return Held.of(isKnown(records, request.against()), isKnown(records, request.period()));
    }

    private static boolean isKnown(List<CaseRecord> records, Period period) {
        return records.stream().anyMatch(record -> !record.when().month().isAfter(period.last()));
    }

    private static SubjectTable overview(SubjectRequest request, CountBook book, Held held, Pair all,
            List<List<ScoredCase>> both) {
        LocalDate before = request.against().last().atEndOfMonth();
        LocalDate after = request.period().last().atEndOfMonth();
        Pair overdue = book.put("overdue", count(both.getFirst(), c -> c.isOverdue(before)),
                count(both.getLast(), c -> c.isOverdue(after)));
        Pair raised = book.put("raised", count(both.getFirst(), ScoredCase::hasRisen),
                count(both.getLast(), ScoredCase::hasRisen));
        return new Comparison(request, book, held).stock("Open cases", all)
                .stockShare("Review overdue, share of open cases", overdue, all)
                .stockShare("Score higher than at the assessment before, share of open cases", raised, all)
                .table("overview", "Cases on the register", "Measure");
    }

    private static long count(List<ScoredCase> cases, Predicate<ScoredCase> test) {
        return cases.stream().filter(test).count();
    }

    private static SubjectTable bands(Comparison table, CountBook book, Pair all, FormDefinition definition,
            List<List<ScoredCase>> both) {
        Map<String, Pair> groups = new LinkedHashMap<>();
        for (Bands.Band band : definition.bands()) {
            groups.put(band.name(), book.put("band " + band.name(),
                    count(both.getFirst(), c -> c.band(definition).equals(band.name())),
                    count(both.getLast(), c -> c.band(definition).equals(band.name()))));
        }
        long noneBefore = count(both.getFirst(), c -> c.band(definition).isEmpty());
        long noneAfter = count(both.getLast(), c -> c.band(definition).isEmpty());
        if (noneBefore + noneAfter > 0) {
            groups.put("In no band", book.put("no band", noneBefore, noneAfter));
        }
        return table.stocks(groups, all).table("bands", "Open cases by band of score", "Band");
    }

    /// How many open cases have each need: an answer above nought.
    private static SubjectTable questions(FormDefinition definition, List<CaseRecord> records, CountBook book,
            List<ScoredCase> cases) {
        List<Line> lines = new ArrayList<>();
        for (Question question : questionsOf(definition, records)) {
            String key = book.put("need " + question.column(),
                    count(cases, c -> c.answers().getOrDefault(question.column(), 0.) > 0));
            book.within(key, "cases after");
            lines.add(Line.of(question.title(), new Figure.Count(key), new Figure.Share(key, "cases after"),
                    new Figure.Value(question.weight(), Unit.DECIMAL)));
        }
        return new SubjectTable("needs", "What the open cases score on", List.of("Question"),
                List.of("Cases", "Share of open cases", "Weight"), lines, List.of());
    }

    /// The questions of a form; where none are defined, every column that holds whole numbers alone.
    static List<Question> questionsOf(FormDefinition definition, List<CaseRecord> records) {
        if (!definition.questions().isEmpty()) {
            return definition.questions();
        }
        Map<String, TreeSet<String>> values = new TreeMap<>();
        records.forEach(record -> record.extras()
                .forEach((column, value) -> values.computeIfAbsent(column, _ -> new TreeSet<>()).add(value)));
        return values.entrySet()
                .stream()
                .filter(column -> !column.getKey().equals(definition.caseColumn()))
                .filter(column -> column.getValue().stream().allMatch(value -> value.matches("\\d{1,2}(\\.0)?")))
                .map(column -> new Question(column.getKey(), title(column.getKey()), 1,
                        column.getValue()
                                .stream()
                                .map(Double::parseDouble)
                                .max(Comparator.naturalOrder())
                                .orElse(0.)
                                .intValue()))
                .toList();
    }

    private static String title(String column) {
        return column.substring(0, 1).toUpperCase(Locale.UK) + column.substring(1);
    }
}
