package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.figure.NumberText;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the chosen place is made of: each indicator with its number, its share and how that compares with its people.
final class PlacePanel extends VBox {
    private static final String NOT_APPLICABLE = "n/a";

    private String code = "";
    private final Label name = new Label();
    private final Label facts = new Label();
    private final DataTable<IndicatorScore> scores = table();

    /// @param explore shows the records of a place by its code
    PlacePanel(Consumer<String> explore) {
        getStyleClass().add("stack");
        setId("place");
        name.getStyleClass().add("strong");
        facts.getStyleClass().add("quiet");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(scores, Priority.ALWAYS);
        Button records = new Button("_Explore its records", Icon.of(Feather.SEARCH));
        records.setId("explore-place");
        records.setMinWidth(USE_PREF_SIZE);
        records.setOnAction(_ -> explore.accept(code));
        VBox words = new VBox(name, facts);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new HBox(12, words, records), scores);
    }

    private static DataTable<IndicatorScore> table() {
        DataTable<IndicatorScore> table = new DataTable<>("What the place is made of",
                new Invitation(Feather.MAP_PIN, "Choose a place in the table or on the map."));
        table.addColumns(List.of(DataColumn.words("Indicator", IndicatorScore::indicator).wide(150),
                DataColumn.number("Number", IndicatorScore::count,
                        (IndicatorScore score) -> NumberText.orNoData(score.count())).wide(76),
                DataColumn.number("Share", IndicatorScore::share, PlacePanel::share).wide(70),
                DataColumn.number("Times its share", IndicatorScore::locationQuotient, PlacePanel::times)
                        .wide(96)
                        .explained("The share of incidents divided by the share of people: 1 is what one would expect"),
                DataColumn.number("Index", IndicatorScore::index,
                        (IndicatorScore score) -> Double.isNaN(score.index())
                                ? NOT_APPLICABLE
                                : NumberText.decimals(score.index(), 0))
                        .wide(64)));
        return table;
    }

    void show(@Nullable PlacesAnswer answer, @Nullable RankedArea area) {
        setVisible(area != null);
        setManaged(area != null);
        if (answer == null || area == null) {
            return;
        }
        code = area.areaCode();
        name.setText(answer.places().nameOf(area));
        facts.setText(facts(area));
        scores.getItems().setAll(area.scores());
    }

    private static String facts(RankedArea area) {
        StringBuilder text = new StringBuilder(area.areaCode()).append(" · rank ").append(area.rank());
        RankInterval interval = area.interval();
        if (interval != null) {
            text.append(" (90% range ").append(interval.low()).append(" to ").append(interval.high()).append(')');
        }
        if (area.locality() != null) {
            text.append(" · rank ").append(area.rankInLocality()).append(" in ").append(area.locality());
        }
        if (!Double.isNaN(area.population())) {
            text.append(" · ").append(NumberText.of(area.population())).append(" residents");
        }
        return text.toString();
    }

    private static String share(IndicatorScore score) {
        return Double.isNaN(score.share()) ? NOT_APPLICABLE : NumberText.share(score.share());
    }

    private static String times(IndicatorScore score) {
        return Double.isNaN(score.locationQuotient())
                ? NOT_APPLICABLE
                : NumberText.decimals(score.locationQuotient(), 1) + " ×";
    }
}
