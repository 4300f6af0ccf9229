package org.trigpoint.desktop.targets;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Navigation;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Subject;

import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The grid of measures above; of the chosen one the control chart, the year with last year behind it, and what its
/// status rests on below.
public final class TargetsView implements Screen {
    private final Page page = new Page(Destination.TARGETS);
    private final TargetsViewModel model;
    private final Invitation nothing = new Invitation(Feather.TARGET, "");
    private final TargetGrid grid;
    private final TargetForm form;
    private final OthersPane others;
    private final Label notes = new Label();

    /// The screen of the open workspace.
    public TargetsView(Desk desk) {
        model = new TargetsViewModel(desk.session());
        nothing.behind(model.answer()).forImport(desk);
        form = new TargetForm(model.editor());
        others = new OthersPane(desk.session());
        grid = new TargetGrid(nothing, desk.session().inquiry());
        page.answerProperty().bind(model.headlineProperty());
        notes.textProperty().bind(model.notesProperty());
        notes.getStyleClass().addAll("quiet", "caption");
        notes.setWrapText(true);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        HBox below = new HBox(16, TargetGrid.legend(), notes);
        below.visibleProperty().bind(model.headlineProperty().isNotEmpty());
        VBox upper = new VBox(grid.table(), below);
        upper.getStyleClass().add("stack");
        VBox.setVgrow(grid.table(), Priority.ALWAYS);
        SplitPane split = new SplitPane(upper, new StackPane(lower(desk), others, form));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(.56);
        page.setCenter(split);
        tie();
        offerToSet(desk.session().navigation());
    }

    private void offerToSet(Navigation navigation) {
        Button set = new Button("_Set a target", Icon.of(Feather.TARGET));
        set.setId("set-target");
        Runnable open = () -> {
            others.setVisible(false);
            form.open(model.selectedProperty().get(), model.period(), model.periods());
        };
        set.setOnAction(_ -> open.run());
        navigation.subjectProperty().subscribe(subject -> {
            if (subject instanceof Subject.NewTarget) {
                navigation.taken();
                open.run();
            }
        });
        page.setActions(beside(), set);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && (form.isVisible() || others.isVisible())) {
                form.setVisible(false);
                others.setVisible(false);
                event.consume();
            }
        });
    }

    private ToggleButton beside() {
        ToggleButton button = new ToggleButton("_Beside others", Icon.of(Feather.USERS));
        button.setMnemonicParsing(true);
        button.setId("show-others");
        button.setTooltip(new Tooltip("Our measures beside those of the most similar group, the county or England"));
        button.selectedProperty().bindBidirectional(others.visibleProperty());
        form.visibleProperty().subscribe(shown -> others.setVisible(others.isVisible() && !shown));
        others.visibleProperty().subscribe(shown -> form.setVisible(form.isVisible() && !shown));
        return button;
    }

    private Node lower(Desk desk) {
        SplitPane lower = new SplitPane(
                chart("target-control", "Every month, with limits", TargetCharts::control, desk),
                chart("target-line", "This year and the last", TargetCharts::line, desk),
                new FactsPanel(model.facts()));
        lower.setDividerPositions(.4, .77);
        lower.visibleProperty()
                .bind(model.selectedProperty()
                        .isNotNull()
                        .and(form.visibleProperty().not())
                        .and(others.visibleProperty().not()));
        return lower;
    }

    private StackPane chart(String id, String heading, Function<TargetCharts, TargetCharts.Drawn> which, Desk desk) {
        FigureView figure = new FigureView();
        figure.setId(id);
        figure.figureProperty().bind(model.chartsProperty().map(charts -> which.apply(charts).figure()));
        Label refusal = new Label();
        refusal.getStyleClass().add("quiet");
        refusal.setWrapText(true);
        refusal.setMouseTransparent(true);
        refusal.textProperty().bind(model.chartsProperty().map(charts -> which.apply(charts).refusal()));
        FigurePane drawn = new FigurePane(figure, desk).headed(heading);
        drawn.askWith(desk.session().inquiry(), () -> {
            TargetLine line = model.selectedProperty().get();
            return line == null ? null : line.source();
        });
        StackPane pane = new StackPane(drawn, refusal);
        pane.setMinWidth(240);
        return pane;
    }

    private void tie() {
        DataTable<TargetLine> table = grid.table();
        model.answer().valueProperty().subscribe(grid::head);
        table.setItems(model.lines());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selectedProperty().set(line);
            }
        });
        model.selectedProperty().subscribe(line -> {
            if (line != null && !line.equals(table.selected())) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(line);
                table.scrollTo(line);
            }
            if (form.isVisible()) {
                form.fill(line);
            }
        });
        model.answer()
                .refusalProperty()
                .subscribe(why -> nothing.say(why.isEmpty()
                        ? "No measure has a value in this period. Choose another in the bar above, or import a grid of measures"
                                + " by month."
                        : why));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Scope scope) {
        model.show(scope);
        others.look();
    }
}
