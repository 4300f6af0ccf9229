package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Fields;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.model.Period;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.question.definition.SetTarget;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the grid: a target set by hand, and those that are set.
final class TargetForm extends ScrollPane {
    private static final String WHOLE = "Whole partnership";

    private final TargetEditor editor;
    private final ComboBox<String> measure = new ComboBox<>();
    private final ComboBox<String> area = new ComboBox<>();
    private final ComboBox<Months> months = new ComboBox<>();
    private final TextField words = new TextField();
    private final TextField baseline = new TextField();
    private final ComboBox<Reach> reach = new ComboBox<>(FXCollections.observableArrayList(Reach.values()));
    private final ListView<SetTarget> set = new ListView<>();

    /// A period, or every one.
    private record Months(@Nullable Period period) {
        static final Months EVERY = new Months(null);

        String words() {
            return period == null ? "Every period" : period.name();
        }
    }

    TargetForm(TargetEditor editor) {
        this.editor = editor;
        setId("target-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
        prepare();
        Label heading = new Label("Set a target");
        heading.getStyleClass().add("strong");
        Label problem = new Label();
        problem.setId("target-problem");
        problem.getStyleClass().add("hint");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(editor.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox form = new VBox(12, heading, fields(), problem, buttons());
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox content = new HBox(24, form, earlier());
        content.getStyleClass().add("batch-facts");
        setContent(content);
        editor.known().valueProperty().subscribe(this::offer);
    }

    private GridPane fields() {
        GridPane fields = new GridPane(16, 12);
        fields.addRow(0, Fields.named("_Measure", measure), Fields.named("_Target", words),
                Fields.named("_Period", months));
        fields.addRow(1, Fields.named("_Area", area), Fields.named("_Baseline", baseline),
                Fields.named("_Held against", reach));
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            fields.getColumnConstraints().add(third);
        }
        return fields;
    }

    private void prepare() {
        measure.setId("target-measure");
        Fields.typed(measure);
        measure.setTooltip(new Tooltip("A measure; or a data set (crime), or a class of one (crime:Burglary)"));
        area.setId("target-area");
        Fields.typed(area);
        area.getItems().setAll(WHOLE);
        area.setValue(WHOLE);
        months.setId("target-period");
        months.setConverter(Named.by(Months::words));
        words.setId("target-words");
        words.setPromptText("reduce by 10%, at most 200, maintain");
        words.setOnAction(_ -> keep());
        baseline.setId("target-baseline");
        baseline.setPromptText("the same months a year before");
        baseline.setOnAction(_ -> keep());
        reach.setId("target-reach");
        reach.setConverter(Named.by(TargetForm::words));
        reach.setValue(Reach.UNSAID);
        for (Region each : List.of(measure, area, months, reach)) {
            each.setMaxWidth(Double.MAX_VALUE);
        }
    }

    private static String words(Reach reach) {
        return switch (reach) {
            case PERIOD -> "the period as a whole";
            case MONTH -> "each month";
            case UNSAID -> "month or period, by its size";
        };
    }

    private FlowPane buttons() {
        Button keep = new Button("_Set", Icon.of(Feather.CHECK));
        keep.setId("target-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        Button close = new Button("_Close");
        close.setId("target-close");
        close.setOnAction(_ -> setVisible(false));
        return new FlowPane(8, 8, keep, close);
    }

    private VBox earlier() {
        set.setId("targets-set");
        set.setPrefSize(340, 130);
        set.setCellFactory(_ -> new SetTargetCell());
        set.getSelectionModel().selectedItemProperty().subscribe(target -> {
            if (target != null) {
                show(target);
            }
        });
        set.focusedProperty().subscribe(focused -> {
            if (focused && set.getSelectionModel().isEmpty()) {
                set.getSelectionModel().selectFirst();
            }
        });
        Button remove = new Button("Take o_ut", Icon.of(Feather.X));
        remove.setId("target-remove");
        remove.disableProperty().bind(set.getSelectionModel().selectedItemProperty().isNull());
        remove.setTooltip(new Tooltip("What a file says of the measure holds again; Ctrl+Z brings the target back"));
        remove.setOnAction(_ -> {
            SetTarget chosen = set.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                words.requestFocus(); // the button is about to have nothing to take out
                editor.remove(chosen);
            }
        });
        VBox earlier = new VBox(8, Fields.named("Set by hand so fa_r", set), remove);
        earlier.setMinWidth(300);
        earlier.managedProperty().bind(earlier.visibleProperty());
        earlier.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(set.getItems()));
        return earlier;
    }

    /// Opens for a measure of the grid.
    ///
    /// @param line the chosen one; `null` when there is none
    /// @param shown the period looked at
    /// @param others the other periods worth offering
    void open(@Nullable TargetLine line, @Nullable Period shown, List<Period> others) {
        editor.look();
        months.getItems().setAll(TargetEditor.periods(shown, others).stream().map(Months::new).toList());
        months.getItems().add(Months.EVERY);
        months.setValue(months.getItems().getFirst());
        set.getSelectionModel().clearSelection();
        fill(line);
        setVisible(true);
        words.requestFocus();
        words.selectAll();
    }

    /// Fills in what holds of a measure now; nothing when there is none.
    void fill(@Nullable TargetLine line) {
        if (line != null) {
            SetTarget byHand = line.row().measure().aim().byHand();
            if (byHand == null) {
                measure.setValue(line.name());
                area.setValue(WHOLE);
                words.setText(text(line.row().measure().aim().target()));
                baseline.clear();
                reach.setValue(line.row().measure().aim().reach());
            } else {
                show(byHand);
            }
        }
    }

    private void show(SetTarget target) {
        measure.setValue(target.measure());
        area.setValue(target.area() == null ? WHOLE : target.area());
        Months of = new Months(target.period());
        if (!months.getItems().contains(of)) {
            months.getItems().add(of);
        }
        months.setValue(of);
        words.setText(target.aim().words());
        Double from = target.aim().baseline();
        baseline.setText(from == null ? "" : plain(from));
        reach.setValue(target.aim().reach());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }

    private void keep() {
        String where = area.getEditor().getText().strip();
        Months during = months.getValue();
        editor.set(baseline.getText(), from -> SetTarget.now(measure.getEditor().getText(),
                where.equalsIgnoreCase(WHOLE) ? null : where, during == null ? null : during.period(),
                new SetTarget.Aim(words.getText(), from, reach.getValue())));
    }

    private void offer(TargetEditor.@Nullable Known known) {
        if (known == null) {
            return;
        }
        String measured = measure.getEditor().getText();
        measure.getItems().setAll(known.offered().measures());
        measure.getEditor().setText(measured);
        String where = area.getEditor().getText();
        area.getItems().setAll(WHOLE);
        area.getItems().addAll(known.offered().areas());
        area.getEditor().setText(where);
        set.getItems().setAll(known.set());
    }
}
