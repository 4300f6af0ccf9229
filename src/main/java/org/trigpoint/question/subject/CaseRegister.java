package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
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

    private static ScoredCase scored(CaseRecord record, List<Question> questions, String reference,
            @Nullable Double before) {
        Map<String, Double> answers = new HashMap<>();
        double score = 0;
        for (Question question : questions) {
            String answer = record.extra(question.column());
            if (answer.matches("\\d{1,4}(\\.\\d+)?")) {
                double value = Double.parseDouble(answer);
                answers.put(question.column(), value);
                score += question.weight() * value;
            }
        }
        return new ScoredCase(reference, dayOf(record), record.when().untilDay(), score, before, answers);
    }
}
