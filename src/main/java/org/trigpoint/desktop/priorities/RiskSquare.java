package org.trigpoint.desktop.priorities;

import org.trigpoint.question.subject.PriorityRow;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/// The simple matrix: impact upwards, likelihood to the right, and in each square the ranks of the options that stand
/// there.
final class RiskSquare extends GridPane {
    private static final int STEPS = 4;
    private static final double WIDTH = 60;
    private static final double HEIGHT = 34;

    RiskSquare() {
        setId("risk-square");
        setHgap(3);
        setVgap(3);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<PriorityLine> lines) {
        getChildren().clear();
        Label up = caption("Impact ↑");
        add(up, 0, 0, STEPS + 1, 1);
        for (int impact = STEPS; impact >= 1; impact--) {
            int row = STEPS - impact + 1;
            add(caption(String.valueOf(impact)), 0, row);
            for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
                add(square(impact, likelihood, lines), likelihood, row);
            }
        }
        for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
            Label step = caption(String.valueOf(likelihood));
            setHalignment(step, HPos.CENTER);
            add(step, likelihood, STEPS + 1);
        }
        Label along = caption("Likelihood →");
        setHalignment(along, HPos.RIGHT);
        add(along, 0, STEPS + 2, STEPS + 1, 1);
        setAccessibleText(lines.stream()
                .filter(line -> line.row().score(PriorityRow.IMPACT).isPresent())
                .map(line -> line.name() + ": impact " + line.scoreText(PriorityRow.IMPACT) + ", likelihood "
                        + line.scoreText(PriorityRow.LIKELIHOOD))
                .collect(Collectors.joining("; ")));
    }

    private static Label square(int impact, int likelihood, List<PriorityLine> lines) {
        List<PriorityLine> here = lines.stream()
                .filter(line -> line.score(PriorityRow.IMPACT) == impact
                        && line.score(PriorityRow.LIKELIHOOD) == likelihood)
                .toList();
        Label square = new Label(here.stream()
                .map(PriorityLine::rankText)
                .collect(Collectors.joining(", ")));
        square.getStyleClass().addAll("risk", "risk-" + band(impact * likelihood));
        square.setAlignment(Pos.CENTER);
        square.setMinSize(WIDTH, HEIGHT);
        square.setPrefSize(WIDTH, HEIGHT);
        if (!here.isEmpty()) {
            square.setTooltip(new Tooltip(here.stream()
                    .map(line -> line.rankText() + " " + line.name())
                    .collect(Collectors.joining("\n"))));
        }
        return square;
    }

    private static int band(int product) {
        return product >= 12 ? 4 : product >= 8 ? 3 : product >= 4 ? 2 : 1;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "caption");
        return label;
    }
}
