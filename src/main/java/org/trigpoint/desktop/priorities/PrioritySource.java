package org.trigpoint.desktop.priorities;

import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.subject.PriorityCriterion;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.PrioritySheet;

import java.util.List;

/// Where the numbers of the ranking of priorities come from: the scores and weights of every criterion, the trials, and
/// the sheets that were imported.
final class PrioritySource {
    private static final String DEFINITION = "the mean of its scores, each as a part of its highest, by the weights of"
            + " the criteria; from 0 to 100";

    private final PrioritySheet sheet;
    private final PriorityLine line;

    PrioritySource(PrioritySheet sheet, PriorityLine line) {
        this.sheet = sheet;
        this.line = line;
    }

    FigureAsked score() {
        return told(FigureAsked.of(line.weightedText(), "Score of " + line.name())
                .with("Definition", DEFINITION));
    }

    FigureAsked interval() {
        return told(FigureAsked.of(line.intervalText(), "Rank interval of " + line.name())
                .with("Definition", "the ranks that hold in 90% of the trials with other weights")
                .with("Trials", trials()));
    }

    FigureAsked inTop() {
        return told(FigureAsked.of(line.inTopText(), "How often " + line.name() + " is recommended")
                .with("Definition", "the share of the trials in which it is among the first " + sheet.trial().top())
                .with("Trials", trials()));
    }

    private String trials() {
        return NumberText.of(sheet.trial().draws()) + " draws of weights, each up to "
                + NumberText.decimals(100 * sheet.trial().moveBy(), 0) + "% more or less, with seed "
                + sheet.trial().seed();
    }

    private FigureAsked told(FigureAsked asked) {
        FigureAsked now = asked.with("Rank", line.rankText() + " of " + sheet.ranked().size());
        for (PriorityCriterion criterion : sheet.criteria()) {
            now = now.with(criterion.title() + ", weight " + PriorityLine.plain(criterion.weight()), score(criterion));
        }
        for (String field : List.of(PriorityRow.EVIDENCE, PriorityRow.CONFIDENCE)) {
            String words = line.row().text(field);
            now = now.with(field.equals(PriorityRow.EVIDENCE) ? "Evidence" : "Confidence", words);
        }
        return now.with("Entered by hand", "scores changed on this screen stand over those of the files below")
                .counting(Selection.of(Dataset.PRIORITY));
    }

    private String score(PriorityCriterion criterion) {
        return line.row()
                .score(criterion.column())
                .map(score -> PriorityLine.plain(score) + " of " + PriorityLine.plain(criterion.highest()))
                .orElse("not scored");
    }
}
