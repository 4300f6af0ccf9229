package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
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
        List<String> named = columns(workspace, definition);
        if (!has(workspace, definition.conditions().keySet())) {
            return Optional.empty();
        }
        Cells before = Cells.of(workspace, definition, named, request.against());
        Cells after = Cells.of(workspace, definition, named, request.period());
        if (before.rows().isEmpty() && after.rows().isEmpty()) {
            return Optional.empty();
        }
        // a column of other data sets alone says nothing of these records
        List<String> columns = named.stream()
                .filter(column -> before.knows(List.of(column)) || after.knows(List.of(column)))
                .toList();
        Dataset dataset = Dataset.of(definition.dataset()).orElseThrow();
        Coverage coverage = Coverage.of(workspace);
        @Nullable
        String refusal = coverage.refusal(dataset, request.period(), request.against());
        Counted counted = new Counted(definition, request, new CountBook(), List.of(before, after),
                Held.of(coverage, dataset, request, !before.rows().isEmpty(), !after.rows().isEmpty()),
                Breaks.of(workspace, request,
                        new Breaks.About(dataset,
                                List.of(definition.dataset(), definition.id(), definition.title(), definition.all()),
                                definition.own())));
        List<SubjectTable> own = counted.tables(columns);
        Optional<Repeats> repeats = Optional.ofNullable(definition.again())
                .flatMap(source -> Repeats.of(workspace, source, request, List.of(id, definition.title())));
        List<SubjectTable> tables = Stream
                .of(own, repeats.map(again -> List.of(counted.repeats(again))).orElse(List.of()),
                        gathering(workspace, definition, columns, counted, request),
                        new OtherYears(workspace, definition, columns, counted).tables(request.period()),
                        Standards.of(workspace, request, counted.book(), new Standards.Belonging(
                                definition::isStandard, new OwnMeasures(counted, definition, request).known(),
                                keys(own.getFirst()))).tables())
                .flatMap(List::stream)
                .toList();
        List<String> notes = new ArrayList<>(definition.notes());
        if (repeats.isPresent()) {
            notes.add(Repeats.NOTE);
        }
        if (refusal != null) {
            notes.add("The two periods cannot be compared: " + refusal + ".");
        }
        return Optional.of(new Subject(id, definition.title(), dataset, counted.book(),
                refusal == null ? sentences(counted, repeats) : List.of(), tables, notes));
    }

    private static List<Sentence> sentences(Counted counted, Optional<Repeats> repeats) {
        return Stream.concat(counted.sentences().stream(), repeats.flatMap(Repeats::sentence).stream()).toList();
    }

    /// The counts of a table: what is worked out from the same records is told only where all of them are.
    private static List<String> keys(SubjectTable table) {
        return table.lines()
                .stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figure -> figure.restsOn().stream())
                .distinct()
                .toList();
    }

    private static List<SubjectTable> gathering(Workspace workspace, CountedDefinition definition,
            List<String> columns, Counted counted, SubjectRequest request) {
        return definition.areasOfResidents()
                .stream()
                .filter(columns::contains)
                .flatMap(column -> counted.gathering(column, Gathering.residents(workspace, column, request.period()))
                        .stream())
                .limit(1)
                .toList();
    }

    /// The columns that the definition names and the workspace has.
    private static List<String> columns(Workspace workspace, CountedDefinition definition) {
        TreeSet<String> named = new TreeSet<>(PlainValues.COLUMNS);
        definition.measures().forEach(measure -> {
            named.addAll(measure.conditions().keySet());
            if (measure.sum() != null) {
                named.add(measure.sum());
            }
        });
        definition.breakdowns().forEach(breakdown -> named.add(breakdown.column()));
        named.addAll(definition.areasOfResidents());
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
