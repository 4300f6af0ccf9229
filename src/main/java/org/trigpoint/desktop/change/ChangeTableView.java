package org.trigpoint.desktop.change;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.StatusMark;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The table of changes: both counts, the difference, the percentage with its interval, the verdict.
final class ChangeTableView {
    /// Beyond this an interval is cut off, so that one small row does not squeeze all others.
    private static final double WIDEST_PERCENT = 100;
    private static final double NARROWEST_PERCENT = 20;

    private final DataTable<ChangeLine> table;
    private final DataColumn<ChangeLine> name = DataColumn.words("", ChangeLine::name);
    private final DataColumn<ChangeLine> before = DataColumn.count("Before", line -> line.change().before());
    private final DataColumn<ChangeLine> after = DataColumn.count("After", line -> line.change().after());
    private double widest = WIDEST_PERCENT;
    private @Nullable ChangeAnswer shown;

    ChangeTableView(Node nothing, Inquiry inquiry) {
        table = new DataTable<>("Changes", nothing);
        table.setId("changes");
        table.keepFirst(ChangeLine::total);
        table.askOnEnter(inquiry);
        after.from(this::source);
        before.from(this::source);
        table.addColumns(List.of(name.wide(220), before.wide(92), after.wide(92),
                DataColumn.number("Difference", line -> line.change().difference(), ChangeLine::differenceText)
                        .from(this::source)
                        .wide(100),
                DataColumn.number("Change", ChangeLine::percent, ChangeLine::percentText)
                        .from(this::source)
                        .wide(84),
                DataColumn.number("95% interval", ChangeLine::percent, ChangeLine::intervalText)
                        .wide(116)
                        .explained("Where the true change lies with 95% confidence, in per cent"),
                DataColumn.words("Around zero", ChangeLine::intervalText)
                        .sortedBy(ChangeLine::percent)
                        .drawn(this::bar)
                        .wide(190),
                DataColumn.words("Verdict", ChangeLine::verdictText).drawn(ChangeTableView::verdict).wide(160)));
    }

    private @Nullable FigureAsked source(ChangeLine line) {
        ChangeAnswer answer = shown;
        return answer == null ? null : answer.source(line);
    }

    DataTable<ChangeLine> table() {
        return table;
    }

    /// Names the columns after what they hold, and scales the intervals to the rows.
    void head(@Nullable ChangeAnswer answer) {
        shown = answer;
        if (answer == null) {
            return;
        }
        name.setHeading(answer.grouping().title());
        before.setHeading(answer.against().name());
        after.setHeading(answer.period().name());
        double reach = answer.lines()
                .stream()
                .filter(ChangeLine::hasInterval)
                .mapToDouble(line -> Math.max(Math.abs(line.interval().low()), Math.abs(line.interval().high())))
                .max()
                .orElse(WIDEST_PERCENT);
        widest = Math.clamp(reach, NARROWEST_PERCENT, WIDEST_PERCENT);
    }

    private Node bar(ChangeLine line) {
        if (line.hasInterval()) {
            return new IntervalBar(line, widest);
        }
        Label none = new Label(ChangeLine.NOT_APPLICABLE);
        none.getStyleClass().add("quiet");
        return none;
    }

    private static Node verdict(ChangeLine line) {
        StatusMark mark = new StatusMark();
        mark.show(line.status(), line.verdictText());
        return mark;
    }
}
