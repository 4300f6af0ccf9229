package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
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
import org.trigpoint.figure.Figure;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.place.ranking.RankedArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ranking on the left, its map and the chosen place on the right; choosing in either chooses in both.
public final class PlacesView implements Screen {
    private final Page page = new Page(Destination.PLACES);
    private final PlacesViewModel model;
    private final Invitation nothing = new Invitation(Feather.MAP, "");
    private final RankTable ranking;
    private final PlacePanel place;
    private final WeightPanel weights;
    private final FigureView summary = new FigureView();
    private final FigurePane summaries;
    private final ToggleButton sureness = new ToggleButton(null, Icon.of(Feather.BAR_CHART));
    private final Label notes = new Label();
    private final SplitPane right = new SplitPane();

    /// The screen of the open workspace.
    public PlacesView(Desk desk) {
        model = new PlacesViewModel(desk.session());
        nothing.behind(model.answer()).forImport(desk);
        ranking = new RankTable(nothing, desk.session().inquiry());
        weights = new WeightPanel(model.index());
        summaries = new FigurePane(summary, desk);
        sureness.setId("how-sure");
        sureness.setTooltip(new Tooltip("How sure the ranks are: how far chance and other weights would move them"));
        sureness.setAccessibleText("How sure the ranks are");
        sureness.selectedProperty().subscribe((_, _) -> summarise());
        summaries.addTools(sureness);
        place = new PlacePanel(model, desk);
        page.answerProperty().bind(model.headlineProperty());
        notes.getStyleClass().addAll("quiet", "caption");
        notes.setWrapText(true);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        VBox left = new VBox(ranking.table(), notes);
        left.getStyleClass().add("stack");
        VBox.setVgrow(ranking.table(), Priority.ALWAYS);
        right.setOrientation(Orientation.VERTICAL);
        right.getItems()
                .add(new MapPane(model.mapProperty(), model.answer().valueProperty().isNotNull(), model::select, desk));
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(choices(), weights, split);
        content.getStyleClass().add("stack");
        page.setCenter(content);
        tie();
    }

    private HBox choices() {
        Choice<PlaceIndex> index = new Choice<>("_Ranked by", model.index().indices(), PlaceIndex::title);
        index.box().setId("index");
        index.bind(model.index().chosenProperty());
        Choice<String> within = new Choice<>("_Within", model.localities(), name -> name);
        within.box().setId("within");
        within.bind(model.withinProperty());
        Choice<Integer> top = new Choice<>("_Top", FXCollections.observableArrayList(PlacesViewModel.tops()),
                count -> Integer.toString(count));
        top.box().setId("top");
        top.bind(model.topProperty());
        ToggleButton weigh = new ToggleButton("Inde_x", Icon.of(Feather.SLIDERS));
        weigh.setMnemonicParsing(true);
        weigh.setId("weights");
        weights.visibleProperty().bind(weigh.selectedProperty());
        weights.managedProperty().bind(weigh.selectedProperty());
        HBox choices = new HBox(index, within, top, weigh);
        choices.getStyleClass().add("choices");
        return choices;
    }

    private void tie() {
        DataTable<RankedArea> table = ranking.table();
        table.setItems(model.areas());
        table.getSelectionModel().selectedItemProperty().subscribe(area -> model.selectedProperty().set(area));
        model.selectedProperty().subscribe(this::select);
        model.answer().valueProperty().subscribe(this::head);
        model.answer().refusalProperty().subscribe(nothing::say);
    }

    private void select(@Nullable RankedArea area) {
        DataTable<RankedArea> table = ranking.table();
        if (area != null && !area.equals(table.selected())) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(area);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
        }
        place.show(model.answer().valueProperty().get(), area);
        Node below = area == null ? summaries : place;
        if (!right.getItems().contains(below)) {
            right.getItems().removeAll(place, summaries);
            right.getItems().add(below);
            right.setDividerPositions(.56);
        }
    }

    private void head(@Nullable PlacesAnswer answer) {
        ranking.head(answer);
        summarise();
        List<String> words = new ArrayList<>();
        if (answer != null) {
            words.addAll(answer.places().notes());
            for (LeftOut left : answer.places().indicatorsLeftOut()) {
                words.add(left.name() + " is left out: " + left.reason() + ".");
            }
        }
        notes.setText(String.join(" ", words));
    }

    /// Below the map, while no place is chosen: how concentrated the incidents are, or how sure the first ranks.
    private void summarise() {
        PlacesAnswer answer = model.answer().valueProperty().get();
        Optional<? extends Figure> shown = answer == null
                ? Optional.empty()
                : sureness.isSelected() ? answer.sureness() : answer.concentration();
        summary.figureProperty().set(shown.map(Figure.class::cast).orElse(null));
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
