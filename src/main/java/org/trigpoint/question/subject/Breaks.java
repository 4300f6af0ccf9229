package org.trigpoint.question.subject;

import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.Footing;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The breaks that the analyst noted between two periods, such as another definition of a repeat or another source.
///
/// @param notes in order of time
/// @param whole the names of what everything shown belongs to, such as its data set
record Breaks(List<SeriesNote> notes, List<String> whole) {
    /// None.
    static final Breaks NONE = new Breaks(List.of(), List.of());

    Breaks {
        notes = List.copyOf(notes);
        whole = List.copyOf(whole);
    }

    /// The breaks of a workspace between the periods of a request.
    static Breaks of(Workspace workspace, SubjectRequest request, List<String> whole) {
        return new Breaks(Footing.of(workspace).between(request.period(), request.against()).breaks(), whole);
    }

    /// Those of the same between other periods.
    Breaks over(Workspace workspace, SubjectRequest other) {
        return of(workspace, other, whole);
    }

    /// Whether there is one of everything, of one measure, or of what it is a share of.
    ///
    /// @param label such as "Repeat incidents" or "Repeat incidents, share of domestic abuse incidents"
    boolean part(String label) {
        return concerning(label).findAny().isPresent();
    }

    /// What stands for the verdict within a sentence.
    Figure inSentence(String label, Figure verdict) {
        return part(label)
                ? new Figure.Words(concerning(label)
                        .map(note -> "in " + note.months().name() + " (" + note.reason() + ")")
                        .collect(Collectors.joining(" and ", "the series breaks ", ", so the two cannot be compared")))
                : verdict;
    }

    /// What to say beneath a table of these rows.
    List<String> beneath(List<String> labels) {
        return labels.stream()
                .flatMap(this::concerning)
                .distinct()
                .map(note -> "[b] Break in %s in %s: %s. Figures before and after it are not alike."
                        .formatted(note.series(), note.months().name(), note.reason()))
                .toList();
    }

    private Stream<SeriesNote> concerning(String label) {
        return notes.stream()
                .filter(note -> whole.stream().anyMatch(note.series()::equalsIgnoreCase)
                        || label.equalsIgnoreCase(note.series())
                        || label.regionMatches(true, 0, note.series() + ", ", 0, note.series().length() + 2));
    }
}
