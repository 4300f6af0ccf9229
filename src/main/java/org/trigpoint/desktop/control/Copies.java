package org.trigpoint.desktop.control;

import org.trigpoint.figure.FigureTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Tables as text for the clipboard: a line a row, cells parted by tabs, as every spreadsheet pastes them.
public final class Copies {
    private Copies() {}

    /// The text of a table.
    public static String text(List<String> headings, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        lines.addAll(rows);
        return lines.stream().map(Copies::line).collect(Collectors.joining("\n"));
    }

    /// The text of a figure's numbers.
    public static String text(FigureTable table) {
        return text(table.headings(),
                table.rows().stream().map(row -> row.stream().map(FigureTable.Cell::text).toList()).toList());
    }

    /// Puts text on the clipboard.
    public static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }
}
