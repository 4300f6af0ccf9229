package org.trigpoint.desktop.explore;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.MapPane;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.figure.NumberText;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.spot.NearRepeats;
import org.trigpoint.question.spot.NearRepeats.Patrol;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Filters on the left; map and top places, months and hours beside them, all of the same incidents.
public final class ExploreView implements Screen {
    private static final double NARROW = 320;

    private final Page page = new Page(Destination.EXPLORE);
    private final ExploreViewModel model;
    private final Invitation nothing = new Invitation(Feather.MAP_PIN, "No incident has a known area.");
    private final DataTable<Exploration.Place> places = new DataTable<>("Top places", nothing);
    private final Label notes = new Label();

    /// The screen of the open workspace.
    public ExploreView(Desk desk) {
        nothing.forImport(desk);
        model = new ExploreViewModel(desk.session());
        nothing.behind(model.answer());
        notes.getStyleClass().addAll("quiet", "caption");
        notes.setWrapText(true);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        fillPlaces(desk);
        GridPane grid = grid(desk);
        RecordsTable records = new RecordsTable(model.records(), desk);
        VBox.setVgrow(records, Priority.ALWAYS);
        VBox content = new VBox(new Chips(model), grid, records, notes);
        grid.visibleProperty().bind(model.records().shownProperty().not());
        grid.managedProperty().bind(grid.visibleProperty());
        content.getStyleClass().add("stack");
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox columns = new HBox(new FilterPanel(model), content);
        columns.getStyleClass().add("columns");
        page.setCenter(columns);
        page.setActions(recordsButton(), new SavedMenu(model));
        model.answer().valueProperty().subscribe(_ -> say());
        model.maps().answer().valueProperty().subscribe(_ -> say());
        model.answer().refusalProperty().subscribe(nothing::say);
    }

    private GridPane grid(Desk desk) {
        FigureView months = new FigureView();
        months.figureProperty().bind(model.found().monthsProperty());
        FigureView week = new FigureView();
        week.figureProperty().bind(model.found().weekProperty());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quarters");
        grid.add(mapped(desk), 0, 0);
        grid.add(beside(desk), 1, 0);
        grid.add(asking(new FigurePane(months, desk), desk), 0, 1);
        grid.add(below(asking(new FigurePane(week, desk), desk)), 1, 1);
        for (int percent : new int[]{54, 46}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(percent);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    /// The map, and what it shows to choose from.
    private VBox mapped(Desk desk) {
        MapsModel maps = model.maps();
        Choice<MapKind> kind = new Choice<>("Sho_w on the map", FXCollections.observableArrayList(MapKind.values()),
                MapKind::title);
        kind.box().setId("map-kind");
        kind.bind(maps.kindProperty());
        MapPane map = new MapPane(maps.mapProperty(), maps.insteadProperty().isNotEmpty(), model::narrowFromMap, desk);
        maps.insteadProperty().subscribe(map::sayInstead);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox mapped = new VBox(6, kind, map);
        mapped.setMinHeight(0);
        return mapped;
    }

    /// Beside the map: the top places, or what the near-repeat test says.
    private StackPane beside(Desk desk) {
        NearRepeatPane repeats = new NearRepeatPane(desk);
        model.maps().answer().valueProperty().subscribe(drawn -> {
            NearRepeats tested = drawn == null ? null : drawn.repeats();
            repeats.show(tested);
            repeats.setVisible(tested != null);
            places.setVisible(tested == null);
        });
        return new StackPane(places, repeats);
    }

    /// Below: the hours, or why there are none, or where to patrol first, where there is a near-repeat effect and its map
    /// is shown.
    private StackPane below(Node week) {
        DataTable<Patrol> patrols = new DataTable<>("Where to patrol first",
                new Invitation(Feather.MAP_PIN, "There is nowhere to patrol first."));
        patrols.setId("patrols");
        patrols.addColumns(List.of(DataColumn.count("Rank", Patrol::rank).wide(52),
                DataColumn.words("Patrol first", Patrol::name).wide(220),
                DataColumn.number("Risk", Patrol::risk, (Patrol patrol) -> NumberText.decimals(patrol.risk(), 1))
                        .wide(60)));
        Invitation untimed = new Invitation(Feather.CLOCK, "No days and hours: none of these records has a time of day."
                + " Take a filter off, choose another data set, or import a file that has times.");
        untimed.setId("no-hours");
        model.maps()
                .answer()
                .valueProperty()
                .subscribe(drawn -> patrols.getItems().setAll(drawn == null ? List.of() : drawn.patrols()));
        BooleanBinding patrolled = Bindings.isNotEmpty(patrols.getItems());
        patrols.visibleProperty().bind(patrolled);
        untimed.visibleProperty().bind(patrolled.not().and(model.found().untimedProperty()));
        week.visibleProperty().bind(patrolled.not().and(model.found().untimedProperty().not()));
        return new StackPane(week, untimed, patrols);
    }

    private ToggleButton recordsButton() {
        ToggleButton records = new ToggleButton("_Records", Icon.of(Feather.LIST));
        records.setMnemonicParsing(true);
        records.setId("show-records");
        records.setTooltip(new Tooltip("The records themselves, one a row"));
        records.selectedProperty().bindBidirectional(model.records().shownProperty());
        records.selectedProperty().subscribe((_, _) -> model.turned());
        return records;
    }

    private FigurePane asking(FigurePane pane, Desk desk) {
        pane.askWith(desk.session().inquiry(), model::source);
        return pane;
    }

    private void fillPlaces(Desk desk) {
        places.setId("top-places-found");
        DataColumn<Exploration.Place> share = DataColumn.number("Share", Exploration.Place::share,
                (Exploration.Place place) -> NumberText.share(place.share())).wide(60);
        // beside an open ledger the names need the room
        share.visibleProperty().bind(places.widthProperty().greaterThan(NARROW));
        places.addColumns(List.of(
                DataColumn.words("Place", Exploration.Place::name).wide(190),
                DataColumn.count("Before", Exploration.Place::before).from(model::source).wide(60),
                DataColumn.count("Now", Exploration.Place::count).from(model::source).wide(60),
                share));
        places.askWith(desk.session().inquiry());
        places.setItems(model.found().places());
        places.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                narrow();
            }
        });
        places.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                narrow();
            }
        });
    }

    private void narrow() {
        Exploration.Place chosen = places.selected();
        if (chosen != null) {
            model.narrowTo(chosen.code());
        }
    }

    private void say() {
        ExploreAnswer found = model.answer().valueProperty().get();
        DrawnMap drawn = model.maps().answer().valueProperty().get();
        page.answerProperty().set(found == null ? "" : found.words());
        notes.setText((found == null ? "" : found.notes()) + (drawn == null ? "" : drawn.words()));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Scope scope) {
        model.show(scope);
    }
}
