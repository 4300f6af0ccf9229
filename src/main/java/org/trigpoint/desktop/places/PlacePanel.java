package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.figure.NumberText;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the chosen place is made of: each indicator with its number, its share and how that compares with its people.
final class PlacePanel extends VBox {
    private static final String NOT_APPLICABLE = "n/a";

    private String code = "";
    private final Label name = new Label();
    private final Label facts = new Label();
    private final TextField local = new TextField();
    private final DataTable<IndicatorScore> scores = table();

    PlacePanel(PlacesViewModel model, Desk desk) {
        getStyleClass().add("stack");
        setId("place");
        name.getStyleClass().add("strong");
        facts.getStyleClass().add("quiet");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(scores, Priority.ALWAYS);
        Button records = button("_Explore its records", Feather.SEARCH);
        records.setId("explore-place");
        records.setOnAction(_ -> model.explore(code));
        Button profile = button("_Profile …", Feather.FILE_TEXT);
        profile.setId("profile-place");
        profile.setTooltip(new Tooltip("Two pages on this place: what, where, when, who, change and nearby"));
        profile.setOnAction(_ -> desk.files()
                .folder("Where to put the profile")
                .ifPresent(folder -> model.profile(code, folder)));
        local.setId("place-name");
        local.setPromptText("local name");
        local.setPrefColumnCount(12);
        local.setAccessibleText("Local name of the place");
        local.setTooltip(
                new Tooltip("What people here call it; Enter keeps it, empty goes back to the published name"));
        local.setOnAction(_ -> model.name(code, local.getText()));
        getChildren().addAll(new VBox(name, facts), new HBox(12, records, profile, local), scores);
    }

    private static Button button(String words, Feather icon) {
        Button button = new Button(words, Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
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
        String known = answer.places().nameOf(area);
        name.setText(known);
        local.setText(known.equals(answer.places().publishedNameOf(area)) ? "" : known);
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
            text.append(" · ")
                    .append(NumberText.of(area.population()))
                    .append(area.population() == 1 ? " resident" : " residents");
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
