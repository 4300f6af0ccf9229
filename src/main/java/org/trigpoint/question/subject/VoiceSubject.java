package org.trigpoint.question.subject;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What residents say: a survey's answers with intervals, and the concerns each area raises most, beside what the data
/// say of the area.
final class VoiceSubject implements SubjectQuestion {
    /// More concerns than these raised equally often are no top concern.
    private static final int MOST_TIED = 2;
    private static final List<Dataset> SHOWN = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.ENVIRONMENT);

    private static final String WHOLE = "All areas";

    /// How answers are read. Editable.
    ///
    /// @param counts the answers, small letters, whose share is shown
    /// @param top how many concerns of an area are listed
    record Definition(List<String> counts, int top) {}

    @Override
    public String id() {
        return "voice";
    }

    @Override
    public String title() {
        return "Community voice";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        List<CaseRecord> answers = workspace.store().records().of(Dataset.SURVEY);
        List<CaseRecord> concerns = workspace.store()
                .records()
                .of(Dataset.CONCERN)
                .stream()
                .filter(r -> request.period().contains(r.when().month()))
                .toList();
        if (answers.isEmpty() && concerns.isEmpty()) {
            return Optional.empty();
        }
        Definition definition = Definitions.read(workspace, "voice", Definition.class);
        CountBook book = new CountBook();
        List<SubjectTable> tables = new ArrayList<>();
        if (!answers.isEmpty()) {
            tables.add(survey(request, book, answers, definition));
        }
        List<Sentence> sentences = new ArrayList<>();
        TreeSet<String> areas = new TreeSet<>(concerns.stream().map(VoiceSubject::area).toList());
        for (String area : areas) {
            List<CaseRecord> own = concerns.stream().filter(r -> area(r).equals(area)).toList();
            answered(tables, area).ifPresent(tables::add);
            tables.add(concerns(book, area, own, definition, sentences));
            facts(workspace, request, book, area).ifPresent(tables::add);
        }
        return Optional.of(new Subject(id(), title(), Dataset.CONCERN, book, sentences, tables,
                List.of("A survey's interval says how far chance alone may have moved its share; it does not know who"
                        + " did not answer. Concerns are those raised in consultation, counted as often as they were"
                        + " raised.")));
    }

    private static String area(CaseRecord record) {
        String area = record.extra("community area");
        return area.isEmpty() ? WHOLE : area;
    }

    private static SubjectTable survey(SubjectRequest request, CountBook book, List<CaseRecord> answers,
            Definition definition) {
        Map<String, long[]> tallies = new TreeMap<>();
        for (CaseRecord answer : answers) {
            int side = request.period().contains(answer.when().month()) ? 2
                    : request.against().contains(answer.when().month()) ? 0 : -1;
            if (side >= 0 && answer.outcome() != null) {
                long[] tally = tallies.computeIfAbsent(answer.category().name() + "\n" + area(answer),
                        _ -> new long[4]);
                tally[side]++;
                tally[side + 1] += definition.counts().contains(answer.outcome().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        List<Line> lines = new ArrayList<>();
        tallies.forEach((name, tally) -> lines.add(line(book, name, tally)));
        return new SubjectTable("survey", "What residents answered", List.of("Question", "Area"),
                List.of("Answers", "Share", "95% interval", "Share " + request.against().name(), "Difference",
                        "Verdict"),
                lines, List.of("The share is of answers such as %s."
                        .formatted(String.join(", ", definition.counts().stream().limit(3).toList()))));
    }

    /// The answers of one area, to stand above its concerns and what the data say of it.
    private static Optional<SubjectTable> answered(List<SubjectTable> tables, String area) {
        return tables.stream().filter(table -> table.key().equals("survey")).findFirst().flatMap(survey -> {
            List<Line> lines = survey.lines()
                    .stream()
                    .filter(line -> line.labels().getLast().equals(area))
                    .map(line -> new Line(List.of(line.labels().getFirst()), line.figures()))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SubjectTable(Keys.of("answers " + area), "What residents answered: " + area,
                            List.of("Question"), survey.headings(), lines, List.of()));
        });
    }

    private static Line line(CountBook book, String name, long[] tally) {
        Pair all = book.put("answers " + name, tally[0], tally[2]);
        Pair said = book.put("said " + name, tally[1], tally[3]);
        book.within(said, all);
        Figure.Share now = new Figure.Share(said.after(), all.after());
        Figure.Share then = new Figure.Share(said.before(), all.before());
        return new Line(List.of(name.split("\n", 2)), List.of(new Figure.Count(all.after()), now,
                new Figure.ShareInterval(said.after(), all.after()), then, new Figure.Points(then, now),
                new Figure.PointsEvidence(then, now)));
    }

    private static SubjectTable concerns(CountBook book, String area, List<CaseRecord> own, Definition definition,
            List<Sentence> sentences) {
        Map<String, Long> raised = new HashMap<>();
        own.forEach(record -> raised.merge(record.category().name(), 1L, Long::sum));
        List<String> sorted = raised.keySet()
                .stream()
                .sorted(Comparator.comparingLong((String c) -> -raised.getOrDefault(c, 0L)).thenComparing(c -> c))
                .toList();
        String all = book.put("concerns " + area, own.size());
        List<String> keys = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String concern : sorted) {
            String key = book.put(key(area, concern), raised.getOrDefault(concern, 0L));
            keys.add(key);
            if (lines.size() < definition.top()) {
                lines.add(Line.of(concern, new Figure.Count(key), new Figure.Share(key, all)));
            }
        }
        book.adds(all, keys);
        List<String> first = sorted.stream()
                .filter(concern -> raised.getOrDefault(concern, 0L).equals(raised.get(sorted.getFirst())))
                .map(VoiceSubject::within)
                .toList();
        // whoever reads which comes first learns how large the others cannot be: small ones are far below anyway
        List<String> telling = sorted.stream()
                .filter(concern -> 2 * raised.getOrDefault(concern, 0L) >= raised.getOrDefault(sorted.getFirst(), 0L))
                .map(concern -> key(area, concern))
                .toList();
        if (first.size() <= MOST_TIED) {
            sentences.add(new Sentence("top-concern", Map.of("area", area),
                    Map.of("concern", new Figure.GuardedWords(String.join(" and ", first), telling))));
        }
        return new SubjectTable(Keys.of("concerns " + area), "Top concerns: " + area, List.of("Concern"),
                List.of("Times raised", "Share"), lines, List.of(), SubjectTable.Order.RANKED);
    }

    private static String key(String area, String concern) {
        return "concern " + area + " " + concern;
    }

    /// As it stands within a sentence; an abbreviation keeps its capitals.
    private static String within(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /// What the data say of the area, where it is a locality, ward or district of theirs.
    private static Optional<SubjectTable> facts(Workspace workspace, SubjectRequest request, CountBook book,
            String area) {
        for (AreaType type : List.of(AreaType.LOCALITY, AreaType.WARD, AreaType.DISTRICT)) {
            Map<String, List<Long>> before = months(workspace, request.against(), type, area);
            Map<String, List<Long>> after = months(workspace, request.period(), type, area);
            if (!before.isEmpty() || !after.isEmpty()) {
                return Optional.of(facts(workspace, request, book, area, List.of(before, after)));
            }
        }
        return Optional.empty();
    }

    private static SubjectTable facts(Workspace workspace, SubjectRequest request, CountBook book, String area,
            List<Map<String, List<Long>>> both) {
        Comparison table = new Comparison(request, book, Held.BOTH);
        Coverage coverage = Coverage.of(workspace);
        for (Dataset dataset : SHOWN) {
            List<Long> before = both.getFirst().get(dataset.id());
            List<Long> after = both.getLast().get(dataset.id());
            if (before != null || after != null) {
                Pair pair = book.put("facts " + area + " " + dataset.id(),
                        before == null ? nought(request.against()) : before,
                        after == null ? nought(request.period()) : after);
                table.count(dataset.title(), pair,
                        Held.of(coverage, dataset, request, before != null, after != null));
            }
        }
        return table.table(Keys.of("facts " + area), "What the data say: " + area, "Data set");
    }

    private static List<Long> nought(Period period) {
        return Collections.nCopies(period.length(), 0L);
    }

    /// The records of an area by data set, for each month of a period.
    private static Map<String, List<Long>> months(Workspace workspace, Period period, AreaType type, String area) {
        Map<String, List<Long>> months = new LinkedHashMap<>();
        for (CountRow row : new CountQuestion(Selection.ALL.during(period), List.of("dataset", type.id(), "month"))
                .ask(workspace)) {
            if (row.values().get(1).equalsIgnoreCase(area)) {
                List<Long> counts = months.computeIfAbsent(row.values().getFirst(),
                        _ -> new ArrayList<>(nought(period)));
                int month = period.months().indexOf(YearMonth.parse(row.values().getLast()));
                counts.set(month, counts.get(month) + row.count());
            }
        }
        return months;
    }
}
