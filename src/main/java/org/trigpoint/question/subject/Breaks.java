package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Footing;
import org.trigpoint.question.measure.SeriesBreaks;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The breaks between two periods: those the analyst noted, such as another definition of a repeat or another source, districts that
/// begin or end, and shares whose outcomes are still to come.
///
/// @param notes in order of time
/// @param about what is looked at
record Breaks(List<SeriesNote> notes, About about) {

    /// What is looked at.
    ///
    /// @param dataset its records
    /// @param whole the names of what everything shown belongs to, such as its data set
    /// @param measures the measures that it shows, and what it calls them
    record About(Dataset dataset, List<String> whole, Map<String, String> measures) {
        About {
            whole = List.copyOf(whole);
            measures = Map.copyOf(measures);
        }

        /// Something that shows no measures.
        About(Dataset dataset, List<String> whole) {
            this(dataset, whole, Map.of());
        }
    }

    /// None.
    static final Breaks NONE = new Breaks(List.of(), new About(Dataset.CRIME, List.of()));

    Breaks {
        notes = List.copyOf(notes);
    }

    /// The breaks of a workspace between the periods of a request.
    static Breaks of(Workspace workspace, SubjectRequest request, About about) {
        List<SeriesNote> notes = new ArrayList<>(Footing
                .of(workspace, Counting.in(workspace), Selection.of(about.dataset()), request.period(),
                        request.against())
                .breaks());
        about.measures()
                .forEach((measure, shown) -> SeriesBreaks.of(workspace, measure)
                        .between(request.period(), request.against())
                        .breaks()
                        .stream()
                        .filter(note -> note.series().equals(measure))
                        .map(note -> new SeriesNote(shown, note.kind(), note.months(), note.reason()))
                        .forEach(notes::add));
        return new Breaks(notes, about);
    }

    /// Those of the same between other periods.
    Breaks over(Workspace workspace, SubjectRequest other) {
        return of(workspace, other, about);
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
                .filter(note -> about.whole().stream().anyMatch(note.series()::equalsIgnoreCase)
                        || label.equalsIgnoreCase(note.series())
                        || label.regionMatches(true, 0, note.series() + ", ", 0, note.series().length() + 2));
    }
}
