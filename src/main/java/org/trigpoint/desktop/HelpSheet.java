package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Destination;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The short help: what each screen answers, and the keys.
final class HelpSheet extends StackPane {
    private static final String[][] KEYS = {{"Ctrl+O", "Open a workspace"}, {"Ctrl+N", "Make a new workspace"},
        {"Ctrl+I", "Import files"}, {"Ctrl+Z", "Take the last change back"}, {"Ctrl+1 to Ctrl+6", "Go to a screen"},
        {"Ctrl+C", "Copy the selected rows, or the numbers of a figure, with their headings"},
        {"Ctrl+S", "Save the figure that has the focus as a picture"},
        {"Arrow keys", "Move through a table, or from point to point in a figure"},
        {"+  −  0", "Zoom a map in, out, and back to the whole"}, {"Esc", "Stop what is being done, or close this"},
        {"F1", "This help"}};

    private final Button close = new Button("_Close");

    HelpSheet() {
        getStyleClass().add("veil");
        setVisible(false);
        setId("help-sheet");
        close.setOnAction(_ -> setVisible(false));
        close.setCancelButton(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                setVisible(false);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
        getChildren().add(sheet());
    }

    void open() {
        setVisible(true);
        close.requestFocus();
    }

    private VBox sheet() {
        Label title = new Label("Help");
        title.getStyleClass().add("question");
        Label first = new Label("Import what your partners sent, look at what changed and where, and export the"
                + " assessment. Drop files or a whole folder on this window to import them. Nothing leaves this"
                + " computer.");
        first.setWrapText(true);
        first.setMinHeight(USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (Destination destination : Destination.values()) {
            addRow(grid, destination.title(), destination.question());
        }
        for (String[] key : KEYS) {
            addRow(grid, key[0], key[1]);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(title, first, scroll, close);
        sheet.getStyleClass().addAll("card", "card-content", "help-sheet");
        sheet.setMaxSize(640, USE_PREF_SIZE);
        sheet.setAlignment(Pos.TOP_LEFT);
        return sheet;
    }

    private static void addRow(GridPane grid, String left, String right) {
        Label name = new Label(left);
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(right);
        words.setWrapText(true);
        grid.addRow(grid.getRowCount(), name, words);
    }
}
