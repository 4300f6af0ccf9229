package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.PrioritySheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Last year's priorities and what became of them, and below the one that is written.
final class PastPane extends VBox {
    private static final Map<String, String> TITLES = Map.of("aim", "Aim", "measure", "Measure", "target", "Target",
            "result", "Result", PriorityRow.STATUS, "Status", "done", "What was done");

    private final DataTable<PriorityRow> table = new DataTable<>("Last year's priorities", new Invitation(Feather.CLOCK,
            "What the partnership set out to do last year, and what became of it: import a sheet of it, or write it below."));
    private final TextField name = field("past-name", "Priority");
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    PastPane(PrioritiesViewModel model) {
        super(12);
        table.setId("past");
        List<DataColumn<PriorityRow>> columns = new ArrayList<>();
        columns.add(DataColumn.words("Priority", PriorityRow::name).wide(150));
        for (String field : PrioritySheet.PAST_FIELDS) {
            fields.put(field, field("past-" + field, title(field)));
            columns.add(DataColumn.words(title(field), (PriorityRow row) -> row.text(field))
                    .wide(width(field)));
        }
        table.addColumns(columns);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().subscribe(this::take);
        Button keep = new Button("_Keep");
        keep.setId("keep-past");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> model.outcome(name.getText(), changed()));
        getChildren().addAll(table, editor(keep));
        model.answer().valueProperty().subscribe(this::fill);
    }

    private static double width(String field) {
        return switch (field) {
            case "done" -> 360;
            case "measure" -> 190;
            case PriorityRow.STATUS -> 80;
            default -> 120;
        };
    }

    private GridPane editor(Button keep) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        put(grid, name, 0, 0);
        int at = 1;
        for (TextField field : fields.values()) {
            put(grid, field, at % 4, at / 4);
            at++;
        }
        grid.add(keep, 3, 3);
        return grid;
    }

    private static void put(GridPane grid, TextField field, int column, int row) {
        Label label = new Label(field.getAccessibleText());
        label.setLabelFor(field);
        label.getStyleClass().addAll("quiet", "caption");
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.add(label, column, 2 * row);
        grid.add(field, column, 2 * row + 1);
    }

    private static TextField field(String id, String title) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(title);
        return field;
    }

    private static String title(String field) {
        return TITLES.getOrDefault(field, field);
    }

    private void take(@Nullable PriorityRow row) {
        if (row != null) {
            name.setText(row.name());
            fields.forEach((field, control) -> control.setText(row.text(field)));
        }
    }

    private Map<String, String> changed() {
        PriorityRow before = table.getItems()
                .stream()
                .filter(row -> row.name().equalsIgnoreCase(name.getText().strip()))
                .findFirst()
                .orElse(new PriorityRow("", Map.of()));
        Map<String, String> changed = new LinkedHashMap<>();
        fields.forEach((field, control) -> {
            if (!control.getText().strip().equals(before.text(field))) {
                changed.put(field, control.getText());
            }
        });
        return changed;
    }

    private void fill(@Nullable PriorityBoard board) {
        if (board != null) {
            table.getItems().setAll(board.sheet().past());
        }
    }
}
