package org.trigpoint.desktop.guide;

import org.trigpoint.desktop.session.Destination;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/// What each screen answers, and the keys.
final class KeysPage extends ScrollPane {
    private static final String[][] KEYS = {{"Ctrl+K", "Search screens, places, categories, files and actions"},
        {"Ctrl+F", "Find a row in the table"}, {"Ctrl+O", "Open a workspace"}, {"Ctrl+N", "Make a new workspace"},
        {"Ctrl+I", "Import files"}, {"Ctrl+Z", "Take the last change back"}, {"Ctrl+1, 2, 3 …", "Go to a screen"},
        {"Ctrl+C", "Copy the selected rows, or the numbers of a figure, with their headings"},
        {"Ctrl+S", "Save the figure that has the focus as a picture"},
        {"Arrow keys", "Move through a table, or from point to point in a figure"},
        {"Enter", "Open what is selected: a place in Explore, a hit of the search"},
        {"Enter, Shift+F1", "Say where the number of the chosen row comes from"},
        {"Ctrl+L", "Lock a workspace that has a passphrase"},
        {"+  −  0", "Zoom a map in, out, and back to the whole"},
        {"Alt+← Alt+→", "One step back or on in the import wizard"},
        {"Esc", "Stop what is being done, or close what is open"}, {"F1", "This help"}};

    KeysPage() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (Destination destination : Destination.values()) {
            addRow(grid, destination.title(), destination.question());
        }
        for (String[] key : KEYS) {
            addRow(grid, key[0], key[1]);
        }
        setContent(grid);
        setFitToWidth(true);
        setAccessibleText("Screens and keys");
    }

    private static void addRow(GridPane grid, String left, String right) {
        Label name = new Label(left);
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(right);
        words.setWrapText(true);
        grid.addRow(grid.getRowCount(), name, words);
    }
}
