package org.trigpoint.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which incidents a highlight counts.
///
/// @param dataset the id of its data set
/// @param name its name
/// @param unit what is counted, in the plural
/// @param polarity "lower" or "neither": which direction is better
/// @param where for each column, the values of which one must hold
record HighlightDefinition(String dataset, String name, String unit, String polarity, Map<String, List<String>> where) {
    /// The highlights as shipped.
    static List<HighlightDefinition> shipped() {
        try (InputStream in = HighlightDefinition.class.getResourceAsStream("highlights.json")) {
            return Arrays.asList(new ObjectMapper().readValue(in, HighlightDefinition[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOf(Dataset theme) {
        return dataset.equals(theme.id());
    }

    /// Its change, where the workspace has its columns and any such incident in either period.
    Optional<Highlight> ask(Workspace workspace, Period period, Period against) {
        List<String> columns = CountQuestion.columns(workspace);
        if (where.keySet().stream().anyMatch(column -> columns.stream().noneMatch(column::equalsIgnoreCase))) {
            return Optional.empty();
        }
        ChangeQuestion question = new ChangeQuestion(selection(), period, against, List.of(),
                StatusRule.DIRECTION_AND_EVIDENCE);
        if (new CountQuestion(selection(), List.of()).ask(workspace).isEmpty()) {
            return Optional.empty();
        }
        ChangeTable table = question.ask(workspace);
        ChangeRow row = table.rows().getFirst();
        if (row.change().before() + row.change().after() == 0) {
            return Optional.empty();
        }
        boolean broken = !table.footing().about(Dataset.of(dataset).orElseThrow(), name).breaks().isEmpty();
        return Optional.of(new Highlight(name, unit, judged(row, broken)));
    }

    private ChangeRow judged(ChangeRow row, boolean broken) {
        Polarity direction = "lower".equals(polarity) ? Polarity.LOWER_IS_BETTER : Polarity.NEITHER;
        return new ChangeRow(List.of(name), row.change(),
                StatusRule.DIRECTION_AND_EVIDENCE.statusOf(row.change(), direction), row.monthsBefore(),
                row.monthsAfter(), broken);
    }

    private Selection selection() {
        List<Condition> conditions = new ArrayList<>();
        where.forEach((column, values) -> values.forEach(value -> conditions.add(new Condition(column, value))));
        return new Selection(Dataset.of(dataset).orElseThrow(), conditions, null);
    }
}
