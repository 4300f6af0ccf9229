package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.question.scale.Scale;
import org.trigpoint.question.scale.Scale.Kind;
import org.trigpoint.question.scale.Scale.Line;
import org.trigpoint.question.scale.Scales;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Bands, weights and numbers that the subjects rest on.
final class ScalesPane extends SettingsPane {
    private final ScalesModel model;
    private final ComboBox<Scale> which = new ComboBox<>();
    private final Label about = quiet("");
    private final GridPane grid = new GridPane(12, 8);
    private final List<TextField> names = new ArrayList<>();
    private final List<List<TextField>> numbers = new ArrayList<>();
    private final Button add = new Button("_Add a band", Icon.of(Feather.PLUS));
    private final Button back = new Button("_Go back to the shipped one");
    private ScalesModel.@Nullable Held held;

    ScalesPane(SettingsViewModel settings) {
        super("Bands and scales",
                "Where one band ends and the next begins, how much each thing counts, and the few numbers"
                        + " that People and Priorities go by.");
        model = new ScalesModel(settings);
        which.setId("scale");
        which.getItems().setAll(Scales.all());
        which.setConverter(Named.by(Scale::title));
        which.setVisibleRowCount(12);
        which.setValue(which.getItems().getFirst());
        which.valueProperty().subscribe((_, _) -> {
            model.lookElsewhere();
            fill();
        });
        Label problem = new Label();
        problem.setId("scale-problem");
        problem.getStyleClass().add("hint");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(field("_Which", which, ""), about, scroll, problem, buttons());
    }

    private FlowPane buttons() {
        add.setId("scale-add");
        add.managedProperty().bind(add.visibleProperty());
        add.setOnAction(_ -> {
            if (names.isEmpty()) {
                grid.getChildren().clear();
                head(which.getValue(), false);
            }
            line(grid.getRowCount(), new Line("", List.of()), true);
            names.getLast().requestFocus();
        });
        Button keep = new Button("_Keep", Icon.of(Feather.CHECK));
        keep.setId("scale-keep");
        keep.setOnAction(_ -> keep());
        back.setId("scale-back");
        back.setOnAction(_ -> model.reset(which.getValue()));
        return new FlowPane(8, 8, keep, add, back);
    }

    @Override
    void show(Settings now) {
        held = now.scales();
        fill();
    }

    private void fill() {
        Scale scale = which.getValue();
        ScalesModel.Held now = held;
        grid.getChildren().clear();
        names.clear();
        numbers.clear();
        about.setText(scale.about());
        boolean bands = scale.kind() == Kind.BANDS;
        add.setVisible(bands);
        back.setVisible(now != null && now.isOwn(scale));
        List<Line> lines = now == null ? List.of() : now.lines().getOrDefault(scale, List.of());
        head(scale, lines.isEmpty());
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i), bands);
        }
    }

    private void head(Scale scale, boolean empty) {
        if (empty) {
            grid.addRow(0, quiet("There are no bands yet. Add one below."));
            return;
        }
        grid.addRow(0, caption(scale.kind() == Kind.BANDS ? "Band" : ""));
        scale.headings().forEach(heading -> grid.addRow(0, caption(heading)));
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "caption");
        return label;
    }

    private void line(int row, Line line, boolean named) {
        TextField name = new TextField(line.name());
        name.setPrefColumnCount(24);
        name.setAccessibleText("Name of the band");
        names.add(name);
        List<TextField> cells = new ArrayList<>();
        List<String> headings = which.getValue().headings();
        for (int i = 0; i < headings.size(); i++) {
            TextField cell = new TextField(i < line.numbers().size() ? ScaleForm.text(line.numbers().get(i)) : "");
            cell.setPrefColumnCount(6);
            cell.setAccessibleText((line.name() + " " + headings.get(i)).strip());
            cell.setOnAction(_ -> keep());
            cells.add(cell);
        }
        numbers.add(cells);
        Label fixed = new Label(line.name());
        fixed.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, named ? name : fixed);
        grid.addRow(row, cells.toArray(new Node[0]));
        if (named) {
            grid.addRow(row, takeOut(name, cells));
        }
    }

    private Button takeOut(TextField name, List<TextField> cells) {
        Button out = new Button(null, Icon.of(Feather.X));
        out.getStyleClass().addAll("flat", "button-icon");
        out.setAccessibleText("Take the band " + name.getText() + " out");
        out.setTooltip(new Tooltip("Take the band out; nothing is kept before Keep"));
        out.setOnAction(_ -> {
            names.remove(name);
            numbers.remove(cells);
            grid.getChildren().removeAll(cells);
            grid.getChildren().removeAll(name, out);
        });
        return out;
    }

    private void keep() {
        model.keep(new ScaleForm(which.getValue(), names.stream().map(TextField::getText).toList(),
                numbers.stream().map(cells -> cells.stream().map(TextField::getText).toList()).toList()));
    }
}
