package org.trigpoint.desktop.priorities;

import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.PrioritySheet;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.stream.Stream;

/// Everything about priorities as it stands, the options ranked.
///
/// @param lines the options, the best first, those that are not ranked last
record PriorityBoard(PrioritySheet sheet, List<PriorityLine> lines) {
    PriorityBoard {
        lines = List.copyOf(lines);
    }

    static PriorityBoard ask(Workspace workspace) {
        PrioritySheet sheet = PrioritySheet.of(workspace);
        return new PriorityBoard(sheet, Stream
                .concat(sheet.ranked().stream().map(ranked -> new PriorityLine(row(sheet, ranked), ranked)),
                        sheet.unranked().stream().map(unranked -> new PriorityLine(unranked.option(), null)))
                .toList());
    }

    private static PriorityRow row(PrioritySheet sheet, Ranked ranked) {
        return sheet.option(ranked.option()).orElseThrow();
    }

    /// What the ranking says, as a sentence; empty without options.
    String headline() {
        int top = sheet.trial().top();
        List<String> first = lines.stream()
                .filter(line -> line.isFirst(top))
                .map(PriorityLine::name)
                .toList();
        List<String> unsure = lines.stream()
                .filter(PriorityLine::isUnsure)
                .map(PriorityLine::name)
                .toList();
        if (first.isEmpty()) {
            return sheet.lacking().orElse("");
        }
        return "Recommended: " + String.join("; ", first) + "." + (unsure.isEmpty()
                ? " These stay the first " + top + " when the weights move."
                : " Whether these are among the first " + top + " depends on the weights: " + String.join("; ", unsure)
                        + ".")
                + sheet.lacking().map(" "::concat).orElse("");
    }
}
