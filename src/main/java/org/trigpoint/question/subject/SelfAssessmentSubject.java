package org.trigpoint.question.subject;

import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.statistics.Numerals;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A self-assessment from 1 to 5 by criterion over the years: counter-terrorism, or any other.
final class SelfAssessmentSubject implements SubjectQuestion {
    private static final int MOST_YEARS = 5;

    @Override
    public String id() {
        return "self-assessment";
    }

    @Override
    public String title() {
        return "Counter-terrorism self-assessment";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        List<CaseRecord> records = workspace.store().records().of(Dataset.SELF_ASSESSMENT);
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, Map<Integer, CaseRecord>> criteria = new TreeMap<>();
        for (CaseRecord record : records) {
            int year = financialYear(record);
            if (!record.when().month().isAfter(request.period().last())) {
                years.add(year);
                criteria.computeIfAbsent(record.category().name(), _ -> new TreeMap<>()).put(year, record);
            }
        }
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> shown = years.descendingSet().stream().limit(MOST_YEARS).sorted().toList();
        List<Line> lines = new ArrayList<>();
        criteria.forEach((criterion, byYear) -> lines.add(line(criterion, byYear, shown)));
        List<String> headings = new ArrayList<>(shown.stream().map(SelfAssessmentSubject::name).toList());
        headings.add("Target");
        headings.add("Against target");
        SubjectTable table = new SubjectTable("scores", "Self-assessment by criterion, from 1 to 5",
                List.of("Criterion"), headings, lines, List.of());
        long met = lines.stream().filter(l -> l.figures().getLast().equals(new Figure.Words("met"))).count();
        return Optional.of(new Subject(id(), title(), Dataset.SELF_ASSESSMENT, new CountBook(),
                List.of(Sentence.of("criteria-met",
                        Map.of("criteria", new Figure.Words(Numerals.words(lines.size())), "met",
                                new Figure.Words(met == 0 ? "none" : Numerals.words(met))))),
                List.of(table), notes(records)));
    }

    private static List<String> notes(List<CaseRecord> records) {
        List<String> off = records.stream()
                .filter(record -> !record.extra("score").isEmpty()
                        && number(record, "score") instanceof Figure.Absent)
                .map(record -> "%s, %s: “%s”".formatted(record.category().name(), name(financialYear(record)),
                        record.extra("score")))
                .toList();
        return Stream.concat(off.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("Left out, since not from 1 to 5: " + String.join("; ", off) + "."),
                Stream.of("Scores are the partnership's own judgement.")).toList();
    }

    private static Line line(String criterion, Map<Integer, CaseRecord> byYear, List<Integer> shown) {
        List<Figure> figures = new ArrayList<>();
        for (int year : shown) {
            CaseRecord record = byYear.get(year);
            figures.add(record == null ? new Figure.Absent(MissingReason.NOT_AVAILABLE) : number(record, "score"));
        }
        CaseRecord latest = byYear.get(shown.getLast());
        Figure target = latest == null
                ? new Figure.Absent(MissingReason.NOT_AVAILABLE)
                : number(latest, "target score");
        figures.add(target);
        figures.add(figures.get(shown.size() - 1) instanceof Figure.Value score && target instanceof Figure.Value due
                ? new Figure.Words(score.value() >= due.value() ? "met" : "missed")
                : new Figure.Absent(MissingReason.NOT_APPLICABLE));
        return new Line(List.of(criterion), figures);
    }

    private static Figure number(CaseRecord record, String column) {
        String text = record.extra(column);
        return text.matches("[1-5](\\.\\d+)?")
                ? new Figure.Value(Double.parseDouble(text), text.endsWith(".0") || text.length() == 1
                        ? Unit.MARK
                        : Unit.DECIMAL)
                : new Figure.Absent(MissingReason.NOT_AVAILABLE);
    }

    private static int financialYear(CaseRecord record) {
        return record.when().month().minusMonths(3).getYear();
    }

    private static String name(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }
}
