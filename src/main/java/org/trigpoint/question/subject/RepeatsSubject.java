package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Optional;

/// People and addresses met again within twelve months.
final class RepeatsSubject implements SubjectQuestion {
    /// Whose repeats are counted. Editable.
    ///
    /// @param sources one for each kind of person or address
    record Definition(List<Repeats.Source> sources) {}

    @Override
    public String id() {
        return "repeats";
    }

    @Override
    public String title() {
        return "Repeat victims and addresses";
    }

    @Override
    public Optional<Subject> ask(Workspace workspace, SubjectRequest request) {
        CountBook book = new CountBook();
        List<Repeats> found = Definitions.read(workspace, id(), Definition.class)
                .sources()
                .stream()
                .flatMap(source -> Repeats.of(workspace, source, request, List.of(id(), title())).stream())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(id(), title(), Dataset.CRIME, book,
                        found.stream().flatMap(repeats -> repeats.sentence().stream()).toList(),
                        found.stream().map(repeats -> repeats.table(book)).toList(), List.of(Repeats.NOTE)));
    }
}
