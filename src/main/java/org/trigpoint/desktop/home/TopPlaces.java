package org.trigpoint.desktop.home;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.assessment.PlaceWords;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.figure.NumberText;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankedPlaces;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The places that rank highest.
final class TopPlaces extends VBox {
    private static final int TOP = 4;
    private static final double MAP = 230;

    private final GridPane grid = new GridPane();
    private final Label words = new Label();
    private final Button open = new Button("Open the _ranking", Icon.of(Feather.MAP));

    TopPlaces(HomeViewModel model, Desk desk) {
        getStyleClass().addAll("card", "card-content");
        setId("top-places");
        Label heading = new Label("Where harm gathers");
        heading.getStyleClass().add("card-title");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("needed");
        ColumnConstraints rank = new ColumnConstraints();
        rank.setHalignment(HPos.RIGHT);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints index = new ColumnConstraints();
        index.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(rank, name, index);
        open.setOnAction(_ -> model.openPlaces());
        FigureView map = new FigureView(new BareMap());
        FigurePane picture = new FigurePane(map, desk);
        picture.setId("home-map");
        picture.setPrefSize(MAP, MAP);
        model.answer()
                .valueProperty()
                .subscribe(answer -> map.figureProperty()
                        .set(answer == null ? null : answer.map().orElse(null)));
        picture.visibleProperty().bind(map.figureProperty().isNotNull());
        picture.managedProperty().bind(picture.visibleProperty());
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().addAll(heading, words, new HBox(16, grid, picture), open);
        model.answer().valueProperty().subscribe(this::show);
    }

    private void show(@Nullable HomeAnswer answer) {
        grid.getChildren().clear();
        RankedPlaces places = answer == null ? null : answer.places().orElse(null);
        open.setVisible(places != null);
        if (answer == null || places == null) {
            words.setText(answer == null ? "" : "No ranking yet: " + answer.whyNoPlaces() + ".");
            return;
        }
        words.setText(PlaceWords.sentences(places, TOP).getFirst()
                + (answer.map().isEmpty() ? "" : " The five highest are outlined on the map."));
        List<RankedArea> top = places.ranking().areas().stream().limit(HomeAnswer.LISTED).toList();
        for (int row = 0; row < top.size(); row++) {
            RankedArea area = top.get(row);
            Label index = new Label("index " + NumberText.decimals(area.index(), 0));
            index.getStyleClass().add("quiet");
            grid.addRow(row, new Label(Integer.toString(area.rank())), new Label(places.nameOf(area)), index);
        }
    }
}
