package org.trigpoint.desktop.priorities;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.desktop.session.Scope;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The matrix with its ranking, the simple matrix and the option looked at below; beside it the context, and what became
/// of last year's priorities.
public final class PrioritiesView implements Screen {
    private final Page page = new Page(Destination.PRIORITIES);
    private final PrioritiesViewModel model;
    private final ToggleGroup parts = new ToggleGroup();
    private final HBox choices = new HBox(8);
    private final StackPane content = new StackPane();
    private final TextField name = new TextField();

    /// The screen of the open workspace.
    public PrioritiesView(Desk desk) {
        model = new PrioritiesViewModel(desk.session());
        choices.setAlignment(Pos.CENTER_LEFT);
        part("_Matrix", "part-matrix", matrix(desk.session().inquiry())).fire();
        part("_Context", "part-context", new ContextPane(model));
        part("_Last year", "part-past", new PastPane(model));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choices.getChildren().addAll(gap, adding());
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox whole = new VBox(choices, content);
        whole.getStyleClass().add("stack");
        page.setCenter(whole);
        model.answer()
                .valueProperty()
                .subscribe(board -> page.answerProperty().set(board == null ? "" : board.headline()));
    }

    private ToggleButton part(String title, String id, Node shown) {
        ToggleButton button = new ToggleButton(title);
        button.setMnemonicParsing(true);
        button.setId(id);
        button.setToggleGroup(parts);
        button.setOnAction(_ -> {
            button.setSelected(true);
            content.getChildren().setAll(shown);
        });
        choices.getChildren().add(button);
        return button;
    }

    private HBox adding() {
        name.setId("new-option");
        name.setPromptText("A new option, such as Domestic abuse");
        name.setAccessibleText("Name of a new option");
        name.setPrefColumnCount(22);
        Button add = new Button("_Add", Icon.of(Feather.PLUS));
        add.setId("add-option");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        name.setOnAction(_ -> add());
        add.disableProperty().bind(name.textProperty().isEmpty());
        HBox adding = new HBox(8, name, add);
        adding.setAlignment(Pos.CENTER_RIGHT);
        return adding;
    }

    private void add() {
        if (!name.getText().isBlank()) {
            model.add(name.getText());
            name.clear();
        }
    }

    private VBox matrix(Inquiry inquiry) {
        MatrixTable matrix = new MatrixTable(model, new Invitation(Feather.LIST,
                "Nothing to rank yet. Import a sheet of options with their scores, or add an option above and score it"
                        + " here: the arrow keys move over the scores, a digit sets one.")
                .behind(model.answer()), inquiry);
        RiskSquare square = new RiskSquare();
        model.lines().addListener((ListChangeListener<PriorityLine>) _ -> square.show(model.lines()));
        square.show(model.lines());
        Label hint = new Label(
                "Arrow keys move over the scores; a digit sets one, Delete clears it, Ctrl+Z takes it back."
                        + " [x] not scored. The numbers in the squares are ranks.");
        hint.getStyleClass().addAll("quiet", "caption");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        ScorePanel panel = new ScorePanel(model);
        HBox.setHgrow(panel, Priority.ALWAYS);
        HBox below = new HBox(24, square, panel);
        below.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(matrix.table(), Priority.ALWAYS);
        VBox whole = new VBox(matrix.table(), hint, below);
        whole.getStyleClass().add("stack");
        return whole;
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
