package org.trigpoint.desktop.change;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.model.Dataset;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Year on year: the table above, the months of the chosen row below.
public final class ChangeView implements Screen {
    private final Page page = new Page(Destination.CHANGE);
    private final ChangeViewModel model;
    private final Invitation nothing = new Invitation(Feather.TRENDING_UP, "");
    private final ChangeTableView changes;
    private final Label method = new Label();

    /// The screen of the open workspace.
    public ChangeView(Desk desk) {
        model = new ChangeViewModel(desk.session());
        nothing.behind(model.answer()).forImport(desk);
        changes = new ChangeTableView(nothing, desk.session().inquiry());
        page.answerProperty().bind(model.headlineProperty());
        FigureView figure = new FigureView();
        figure.figureProperty().bind(model.monthsProperty());
        method.getStyleClass().addAll("quiet", "caption");
        method.setWrapText(true);
        method.setMinHeight(Label.USE_PREF_SIZE);
        VBox upper = new VBox(changes.table(), method);
        upper.getStyleClass().add("stack");
        VBox.setVgrow(changes.table(), Priority.ALWAYS);
        FigurePane months = new FigurePane(figure, desk);
        months.askWith(desk.session().inquiry(), model::source);
        SplitPane split = new SplitPane(upper, months);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(.58);
        VBox.setVgrow(split, Priority.ALWAYS);
        TwoNumbersPane two = new TwoNumbersPane();
        VBox content = new VBox(choices(), two, split);
        content.getStyleClass().add("stack");
        page.setCenter(content);
        page.setActions(twoNumbers(two));
        tie();
    }

    private static ToggleButton twoNumbers(TwoNumbersPane two) {
        ToggleButton button = new ToggleButton("_Two numbers …", Icon.of(Feather.PERCENT));
        button.setMnemonicParsing(true);
        button.setId("show-two-numbers");
        button.setTooltip(new Tooltip("Is a rise that somebody's paper states real?"));
        button.selectedProperty().bindBidirectional(two.visibleProperty());
        return button;
    }

    private HBox choices() {
        Choice<Dataset> dataset = new Choice<>("_Data set", model.datasets(), Dataset::title);
        dataset.box().setId("dataset");
        dataset.bind(model.datasetProperty());
        Choice<Grouping> grouping = new Choice<>("_By", model.groupings(), Grouping::title);
        grouping.box().setId("grouping");
        grouping.bind(model.groupingProperty());
        CheckBox clear = new CheckBox("Only _clear changes");
        clear.setId("only-clear");
        clear.selectedProperty().bindBidirectional(model.onlyClearProperty());
        HBox choices = new HBox(dataset, grouping, clear);
        choices.getStyleClass().add("choices");
        return choices;
    }

    private void tie() {
        DataTable<ChangeLine> table = changes.table();
        table.setItems(model.lines());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> model.selectedProperty().set(line));
        model.selectedProperty().subscribe(line -> {
            if (line != null && !line.equals(table.selected())) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(line);
            }
        });
        model.onlyClearProperty().subscribe(_ -> table.sort());
        model.answer().valueProperty().subscribe(this::head);
        model.answer().refusalProperty().subscribe(nothing::say);
    }

    private void head(@Nullable ChangeAnswer answer) {
        changes.head(answer);
        changes.table().sort();
        method.setText(answer == null ? "" : answer.method());
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
