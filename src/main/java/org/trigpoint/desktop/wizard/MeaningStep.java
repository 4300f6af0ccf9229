package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.model.Problem;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first rows as they were understood; beside them the categories, what was assumed and what was not understood.
final class MeaningStep extends VBox {
    private final Invitation waiting = new Invitation(Feather.EYE, "Reading the first rows …");
    private final DataTable<SampleRow> rows = new DataTable<>("Rows as understood", waiting);
    private final DataTable<Map.Entry<String, Long>> categories = new DataTable<>("Categories among the first rows",
            new Invitation(Feather.TAG, "No categories."));
    private final VBox notes = new VBox();
    private final PlacesSketch places = new PlacesSketch();

    MeaningStep(WizardViewModel model) {
        getStyleClass().add("stack");
        rows.setId("sample-rows");
        rows.addColumns(List.of(DataColumn.words("What", SampleRow::what).wide(220),
                DataColumn.words("When", SampleRow::when).wide(180),
                DataColumn.words("Where", SampleRow::where).wide(220),
                DataColumn.words("Reference", SampleRow::reference).wide(120)));
        categories.addColumns(List.of(DataColumn.words("Category", (Map.Entry<String, Long> one) -> one.getKey())
                .wide(200), DataColumn.count("Rows", (Map.Entry<String, Long> one) -> one.getValue()).wide(72)));
        notes.getStyleClass().add("notes");
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(72);
        scroll.setMaxHeight(150);
        CategoryMapping mapping = new CategoryMapping(model);
        categories.setId("sample-categories");
        categories.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> mapping.show(chosen == null ? null : chosen.getKey()));
        VBox side = new VBox(12, categories, mapping, new GivenCategories(model), places);
        side.setMinWidth(320);
        side.setPrefWidth(360);
        VBox.setVgrow(categories, Priority.ALWAYS);
        categories.setMinHeight(90);
        VBox read = new VBox(12, rows, scroll);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(read, Priority.ALWAYS);
        HBox columns = new HBox(16, read, side);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(new HBox(16, new TableChoice(model), ReadingControls.dates(model)), columns);
        model.sample().valueProperty().subscribe(this::show);
        model.sample()
                .refusalProperty()
                .subscribe(why -> waiting.say(why.isEmpty() ? "No row of this table was understood." : why));
    }

    private void show(@Nullable Sample sample) {
        rows.getItems().setAll(sample == null ? List.of() : sample.rows());
        categories.getItems().setAll(sample == null ? List.of() : sample.categories().entrySet());
        notes.getChildren().clear();
        places.setVisible(sample != null);
        if (sample != null) {
            places.show(sample.places());
            sample.notes().forEach(note -> notes.getChildren().add(line(Feather.INFO, note)));
            sample.problems()
                    .stream()
                    .limit(5)
                    .forEach(
                            problem -> notes.getChildren().add(line(Feather.ALERT_TRIANGLE, words(problem))));
        }
    }

    private static String words(Problem problem) {
        return "Row " + problem.row() + ", " + problem.column() + ": found “" + problem.found() + "”, expected "
                + problem.expected() + ".";
    }

    private static Label line(Feather icon, String words) {
        Label line = new Label(words, Icon.of(icon));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
