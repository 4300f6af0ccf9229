package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.people.PeopleAnswer.Seeing;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;

/// Where the numbers of a subject's table come from. The batches are those of the whole data set: rows of the period
/// alone could give a withheld count away.
///
/// @param period the months looked at
record SubjectSource(SubjectView view, TableView table, Period period, Seeing seeing) {
    /// Of one number; `null` for words.
    @Nullable
    FigureAsked of(LineView line, int column) {
        Seen seen = line.figures().get(column);
        if (seen instanceof Seen.Words) {
            return null;
        }
        String row = String.join(", ", line.labels());
        FigureAsked asked = FigureAsked.of(SubjectGrid.text(seen), row + ": " + table.headings().get(column))
                .with("Subject", view.title())
                .with("Table", table.title())
                .with("Period", period.name())
                .with("Definition", String.join(" ", table.notes()))
                .with("What to know", String.join(" ", view.notes()));
        return asked.with("Small counts", words(seen)).counting(Selection.of(view.dataset()));
    }

    private String words(Seen seen) {
        if (seeing == Seeing.REVEALED) {
            return "shown, and this look was noted in the workspace: not for publication";
        }
        return switch (seen) {
            case Seen.Amount amount when amount.rounded() -> "rounded by the rule chosen under Settings";
            case Seen.Fewer _ -> "withheld by the rule chosen under Settings";
            case Seen.Absent absent when !absent.told() -> SubjectGrid.text(absent);
            default -> "";
        };
    }
}
