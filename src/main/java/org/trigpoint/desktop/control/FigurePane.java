package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureTable;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A figure with what can be done with it: its numbers as a table, copied; the picture, saved.
public final class FigurePane extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final FigureView view;
    private final Desk desk;
    private final DataTable<List<FigureTable.Cell>> numbers = new DataTable<>("The numbers of the figure",
            new Invitation(Feather.BAR_CHART_2, "There are no numbers to show."));
    private final ToggleButton asTable = new ToggleButton(null, Icon.of(Feather.LIST));
    private final Label title = new Label();
    private final HBox tools = new HBox();

    /// @param view the figure
    public FigurePane(FigureView view, Desk desk) {
        this.view = view;
        this.desk = desk;
        getStyleClass().add("figure-pane");
        view.themeProperty().bind(desk.theme());
        view.figureProperty().subscribe(_ -> tabulate());
        asTable.selectedProperty().subscribe(_ -> tabulate());
        view.visibleProperty().bind(asTable.selectedProperty().not());
        numbers.visibleProperty().bind(asTable.selectedProperty());
        ContextMenu menu = new ContextMenu(items());
        view.setOnContextMenuRequested(event -> menu.show(view, event.getScreenX(), event.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        fillTools();
        setTop(header());
        setCenter(new StackPane(view, numbers));
    }

    private HBox header() {
        title.getStyleClass().add("figure-title");
        title.textProperty().bind(view.figureProperty().map(Figure::title).orElse(""));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox header = new HBox(title, tools);
        header.getStyleClass().add("figure-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /// Heads it with other words than the figure's own title, where two figures are of the same thing.
    public FigurePane headed(String words) {
        title.textProperty().bind(view.figureProperty().map(_ -> words).orElse(""));
        return this;
    }

    /// Adds tools of this figure's own before the usual ones.
    public void addTools(Node... own) {
        tools.getChildren().addAll(0, List.of(own));
    }

    /// Adds the way to ask where the numbers of the figure come from.
    ///
    /// @param figure what is asked about; `null` when nothing can be
    public void askWith(Inquiry inquiry, Supplier<@Nullable FigureAsked> figure) {
        Button from = new Button(null, Icon.of(Feather.INFO));
        from.getStyleClass().add("figure-source");
        from.setTooltip(new Tooltip("Where do these numbers come from?"));
        from.setAccessibleText("Where do these numbers come from?");
        from.setOnAction(_ -> inquiry.ask(figure.get()));
        tools.getChildren().add(from);
    }

    private void fillTools() {
        asTable.setTooltip(new Tooltip("Show the numbers as a table"));
        asTable.setAccessibleText("Show the numbers as a table");
        MenuButton more = new MenuButton(null, Icon.of(Feather.DOWNLOAD), items());
        more.setTooltip(new Tooltip("Save the picture or copy its numbers"));
        more.setAccessibleText("Save the picture or copy its numbers");
        tools.getChildren().addAll(asTable, more);
        tools.getStyleClass().add("figure-tools");
        tools.setMinWidth(USE_PREF_SIZE);
        tools.visibleProperty().bind(view.figureProperty().isNotNull());
    }

    private MenuItem[] items() {
        MenuItem copy = new MenuItem("Copy numbers");
        copy.setOnAction(_ -> copy());
        MenuItem png = new MenuItem("Save as PNG …");
        png.setOnAction(_ -> save(Pictures.Kind.PNG));
        MenuItem svg = new MenuItem("Save as SVG …");
        svg.setOnAction(_ -> save(Pictures.Kind.SVG));
        return new MenuItem[]{copy, png, svg};
    }

    private void keys(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (SAVE.match(event)) {
            save(Pictures.Kind.PNG);
            event.consume();
        }
    }

    private void copy() {
        Figure shown = view.figureProperty().get();
        if (shown != null) {
            Copies.toClipboard(Copies.text(shown.numbers()));
        }
    }

    private void save(Pictures.Kind kind) {
        Figure shown = view.figureProperty().get();
        if (shown != null) {
            Pictures.save(shown, kind, desk);
        }
    }

    /// Only while they are looked at: a map may have 35,000 rows.
    private void tabulate() {
        Figure shown = view.figureProperty().get();
        numbers.getColumns().clear();
        numbers.getItems().clear();
        if (shown == null || !asTable.isSelected()) {
            return;
        }
        FigureTable table = shown.numbers();
        for (int i = 0; i < table.headings().size(); i++) {
            numbers.getColumns().add(column(table, i));
        }
        numbers.getItems().setAll(table.rows());
    }

    private static DataColumn<List<FigureTable.Cell>> column(FigureTable table, int at) {
        String heading = table.headings().get(at);
        boolean counts = table.rows().stream().anyMatch(row -> !Double.isNaN(row.get(at).value()));
        return counts
                ? DataColumn.number(heading, row -> row.get(at).value(), row -> row.get(at).text())
                : DataColumn.words(heading, row -> row.get(at).text());
    }
}
