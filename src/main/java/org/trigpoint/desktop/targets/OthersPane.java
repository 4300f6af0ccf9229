package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.StatusMark;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.question.measure.ComparatorQuestion;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Our measures beside those of the most similar group, the county or England, with the verdict on ours.
final class OthersPane extends VBox {
    private final Answer<List<OthersLine>> answer;
    private final DataTable<OthersLine> table;

    OthersPane(Session session) {
        answer = new Answer<>(session, "Looking for the values of others");
        table = new DataTable<>("Our measures beside those of others", new Invitation(Feather.USERS,
                "No values of other areas came in yet. Import a table of measures with a column for the area: the most"
                        + " similar group, the county or England.")
                .behind(answer));
        table.setId("others");
        table.addColumns(List.of(DataColumn.words("Measure", OthersLine::measure).wide(250),
                DataColumn.words("Period", OthersLine::period).wide(80),
                DataColumn.words("Area", OthersLine::area).wide(140),
                DataColumn.number("Value", OthersLine::value, OthersLine::valueText).wide(76),
                DataColumn.words("95% interval", OthersLine::intervalText).wide(120),
                DataColumn.number("Ours less theirs", OthersLine::gap, OthersLine::gapText)
                        .explained("In the measure's own unit; percentage points between percentages")
                        .wide(76),
                DataColumn.words("Verdict", OthersLine::verdict).drawn(OthersPane::verdict).wide(200),
                DataColumn.words("Source", OthersLine::source).wide(200)));
        Label method = new Label("Intervals at 95%: as published, else Wilson's of percentages and Byar's of rates.");
        method.getStyleClass().addAll("quiet", "caption");
        VBox.setVgrow(table, Priority.ALWAYS);
        setId("beside-others");
        getStyleClass().add("stack");
        getChildren().addAll(table, method);
        setVisible(false);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                look();
                table.requestFocus();
            }
        });
        answer.valueProperty().subscribe(this::show);
    }

    /// Asks anew, as the workspace may have changed.
    void look() {
        if (isVisible()) {
            answer.ask((open, _) -> OthersLine.of(new ComparatorQuestion(null).ask(open)));
        }
    }

    private void show(@Nullable List<OthersLine> lines) {
        table.getItems().setAll(lines == null ? List.of() : lines);
    }

    private static Node verdict(OthersLine line) {
        StatusMark mark = new StatusMark();
        mark.setVisible(!line.isOurs());
        mark.show(line.status(), line.verdict());
        return mark;
    }
}
