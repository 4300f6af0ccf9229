package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The single cases of a register, the highest score first: the list a panel works through. It names cases by their
/// references and belongs on no page that leaves the panel; reports count cases instead ([FormSubject]).
public final class CaseRegister {
    private CaseRegister() {}

    /// The open cases of a register on a day.
    ///
    /// @param id `households` or `asb-cases`
    /// @throws RefusedException when it is neither
    public static List<ScoredCase> of(Workspace workspace, String id, LocalDate day) {
        if (!(Subjects.of(id) instanceof FormSubject)) {
            throw new RefusedException(id + " has no register of cases");
        }
        FormDefinition definition = Definitions.read(workspace, id, FormDefinition.class);
        Dataset dataset = Dataset.of(definition.dataset()).orElseThrow();
        return at(workspace.store().records().of(dataset), definition, day);
    }

    /// The same; that it was looked at is noted in the workspace.
    ///
    /// @throws RefusedException when there is no such register, or nothing can be written
    public static List<ScoredCase> look(Workspace workspace, String id, LocalDate day) {
        List<ScoredCase> cases = of(workspace, id, day);
        Subjects.noteLook(workspace, id, Period.of(YearMonth.from(day), YearMonth.from(day)).code());
        return cases;
    }

    /// The register as a table of single cases, the highest score first.
    static TableView table(Workspace workspace, String id, LocalDate day) {
        List<LineView> lines = of(workspace, id, day).stream().map(one -> line(one, day)).toList();
        return new TableView("cases", "Open cases, the highest risk first", List.of("Case"),
                List.of("Score", "Score before", "Assessed", "Review due", "Review"), lines,
                List.of("For the panel that works on these cases alone, as of " + day + "."));
    }

    private static LineView line(ScoredCase one, LocalDate day) {
        Seen none = new Seen.Absent(MissingReason.NOT_AVAILABLE);
        return new LineView(List.of(one.reference()), List.of(new Seen.Amount(one.score(), Unit.DECIMAL, false),
                one.before() == null ? none : new Seen.Amount(one.before(), Unit.DECIMAL, false),
                new Seen.Words(one.assessed().toString()),
                one.review() == null ? none : new Seen.Words(one.review().toString()),
                new Seen.Words(one.review() == null ? "not set" : clock(one.review(), day))));
    }

    /// How the review stands: "12 days overdue", "in 9 days", "today".
    static String clock(LocalDate review, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, review);
        return days == 0 ? "today" : days > 0 ? "in " + days(days) : days(-days) + " overdue";
    }

    private static String days(long number) {
        return number == 1 ? "1 day" : "%,d days".formatted(number);
    }

    static List<ScoredCase> at(List<CaseRecord> records, FormDefinition definition, LocalDate day) {
        List<Question> questions = FormSubject.questionsOf(definition, records);
        Map<String, ScoredCase> cases = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            LocalDate assessed = dayOf(record);
            if (assessed.isAfter(day)) {
                continue;
            }
            String reference = record.extra(definition.caseColumn());
            ScoredCase earlier = cases.get(reference);
            if (record.outcome() != null && record.outcome().toLowerCase(Locale.ROOT).startsWith("closed")) {
                cases.remove(reference);
            } else {
                cases.put(reference, scored(record, questions, reference, earlier == null ? null : earlier.score()));
            }
        }
        List<ScoredCase> sorted = new ArrayList<>(cases.values());
        sorted.sort(Comparator.comparingDouble(ScoredCase::score).reversed().thenComparing(ScoredCase::reference));
        return List.copyOf(sorted);
    }

    private static LocalDate dayOf(CaseRecord record) {
        LocalDate day = record.when().day();
        return day == null ? record.when().month().atDay(1) : day;
    }

    /// Whether an answer is a number from 0 to the highest of its question; any other is left out.
    static boolean isOnScale(String answer, Question question) {
        return answer.matches("\\d{1,4}(\\.\\d+)?") && Double.parseDouble(answer) <= question.highest();
    }

    private static ScoredCase scored(CaseRecord record, List<Question> questions, String reference,
            @Nullable Double before) {
        Map<String, Double> answers = new HashMap<>();
        double score = 0;
        for (Question question : questions) {
            String answer = record.extra(question.column());
            if (isOnScale(answer, question)) {
                double value = Double.parseDouble(answer);
                answers.put(question.column(), value);
                score += question.weight() * value;
            }
        }
        return new ScoredCase(reference, dayOf(record), record.when().untilDay(), score, before, answers);
    }
}
