package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A subject that is counts of one data set, by its [CountedDefinition].
///
/// @param id the name of the definition and the subject
/// @param title its name for people
record CountedSubject(String id, String title) implements SubjectQuestion {
    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        CountedDefinition definition = Definitions.read(workspace, id, CountedDefinition.class);
        List<String> columns = columns(workspace, definition);
        if (!has(workspace, definition.conditions().keySet())) {
            return Optional.empty();
        }
        Cells before = Cells.of(workspace, definition, columns, request.against());
        Cells after = Cells.of(workspace, definition, columns, request.period());
        if (before.rows().isEmpty() && after.rows().isEmpty()) {
            return Optional.empty();
        }
        Counted counted = new Counted(definition, request, new CountBook(), List.of(before, after));
        Dataset dataset = Dataset.of(definition.dataset()).orElseThrow();
        @Nullable
        String refusal = Coverage.of(workspace).refusal(dataset, request.period(), request.against());
        List<SubjectTable> tables = Stream.concat(counted.tables(columns).stream(),
                new OtherYears(workspace, definition, columns, counted).tables(request.period()).stream()).toList();
        List<String> notes = Stream.concat(definition.notes().stream(), refusal == null
                ? Stream.empty()
                : Stream.of("The two periods cannot be compared: " + refusal + ".")).toList();
        return Optional.of(new Subject(id, definition.title(), dataset, counted.book(),
                refusal == null ? counted.sentences() : List.of(), tables, notes));
    }

    /// The columns that the definition names and the workspace has.
    private static List<String> columns(Workspace workspace, CountedDefinition definition) {
        TreeSet<String> named = new TreeSet<>();
        definition.measures().forEach(measure -> {
            named.addAll(measure.conditions().keySet());
            if (measure.sum() != null) {
                named.add(measure.sum());
            }
        });
        definition.breakdowns().forEach(breakdown -> named.add(breakdown.column()));
        return named.stream().filter(column -> has(workspace, List.of(column))).toList();
    }

    private static boolean has(Workspace workspace, Collection<String> columns) {
        List<String> known = CountQuestion.columns(workspace)
                .stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        return known.containsAll(columns);
    }
}
