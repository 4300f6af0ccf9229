package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.figure.NumberText;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxTable;
import org.trigpoint.question.spot.NearRepeats.Patrol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the near-repeat test says: a sentence, the ratios with their p by distance and days, and only where there is an
/// effect the places to patrol first.
final class NearRepeatPane extends VBox {
    private final Label words = new Label();
    private final DataTable<Integer> ratios = new DataTable<>("Near repeats: pairs over chance, with p",
            new Invitation(Feather.REPEAT, "The near-repeat test is on its way."));
    private final DataTable<Patrol> patrols = new DataTable<>("Where to patrol first",
            new Invitation(Feather.MAP_PIN, "There is nowhere to patrol first."));

    NearRepeatPane() {
        setId("near-repeats");
        getStyleClass().add("stack");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        ratios.setId("near-repeat-ratios");
        patrols.setId("patrols");
        patrols.addColumns(List.of(DataColumn.count("Rank", Patrol::rank).wide(48),
                DataColumn.words("Where", Patrol::name).wide(220),
                DataColumn.number("Risk", Patrol::risk, (Patrol patrol) -> NumberText.decimals(patrol.risk(), 1))
                        .wide(56)));
        VBox.setVgrow(ratios, Priority.ALWAYS);
        VBox.setVgrow(patrols, Priority.ALWAYS);
        getChildren().addAll(words, ratios, patrols);
    }

    void show(@Nullable DrawnMap drawn) {
        boolean any = drawn != null && drawn.repeats() != null;
        words.setText(any ? drawn.repeats().sentence() : "");
        fill(any ? drawn.repeats().table() : null);
        patrols.getItems().setAll(any ? drawn.patrols() : List.of());
        patrols.setVisible(!patrols.getItems().isEmpty());
        patrols.setManaged(patrols.isVisible());
    }

    private void fill(@Nullable KnoxTable table) {
        ratios.getItems().clear();
        ratios.getColumns().clear();
        if (table == null) {
            return;
        }
        Bands distances = table.settings().distances();
        Bands days = table.settings().days();
        List<DataColumn<Integer>> columns = new ArrayList<>();
        columns.add(DataColumn.number("Apart", Integer::doubleValue, (Integer near) -> distances.metresLabel(near))
                .wide(128));
        for (int band = 0; band < days.size(); band++) {
            int soon = band;
            columns.add(DataColumn.number(days.wholeLabel(soon) + " days",
                    (Integer near) -> table.cell(near, soon).ratio(), (Integer near) -> words(table.cell(near, soon)))
                    .wide(104)
                    .explained("Pairs of incidents over those that chance leads one to expect, and p"));
        }
        ratios.addColumns(columns);
        ratios.getItems().setAll(IntStream.range(0, distances.size()).boxed().toList());
    }

    /// "2.10 (p .003)"; "none" where there was no pair and none to expect.
    private static String words(KnoxCell cell) {
        return Double.isNaN(cell.ratio())
                ? "none"
                : NumberText.decimals(cell.ratio(), 2) + " (p " + NumberText.decimals(cell.pValue(), 3).substring(1)
                        + ")";
    }
}
