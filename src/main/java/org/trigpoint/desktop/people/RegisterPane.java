package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.question.subject.Assessment;
import org.trigpoint.question.subject.FormDefinition.Question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form of a register: its questions with their weights, and beside each the answer of an assessment that is entered.
final class RegisterPane extends ScrollPane {
    private final RegisterModel model;
    private final GridPane form = new GridPane();
    private final Map<Question, TextField> answers = new LinkedHashMap<>();
    private final TextField added = field("form-question", "A new question", 16);
    private final TextField reference = field("assess-case", "Reference", 8);
    private final TextField day = field("assess-day", "2013-03-31", 8);
    private final TextField review = field("assess-review", "2013-06-30", 8);
    private final TextField agency = field("assess-agency", "Police", 10);
    private final CheckBox closed = new CheckBox("C_losed with it");
    private final Label said = new Label();

    RegisterPane(RegisterModel model) {
        this.model = model;
        setId("register");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(150);
        form.setHgap(10);
        form.setVgap(4);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add("attention");
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        form.setMinWidth(GridPane.USE_PREF_SIZE);
        VBox entry = new VBox(8, adding(), assessment(), said);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox whole = new HBox(24, form, entry);
        whole.getStyleClass().add("batch-facts");
        setContent(whole);
        managedProperty().bind(visibleProperty());
        model.questions().valueProperty().subscribe(this::fill);
    }

    private static TextField field(String id, String prompt, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefColumnCount(columns);
        return field;
    }

    private void fill(@Nullable List<Question> questions) {
        form.getChildren().clear();
        answers.clear();
        form.addRow(0, caption("Question"), caption("Weight"), caption("Answer"), new Label());
        int row = 1;
        for (Question question : questions == null ? List.<Question>of() : questions) {
            TextField weight = field("weight-" + question.column().replace(' ', '-'), "", 4);
            weight.setText(plain(question.weight()));
            weight.setAccessibleText("Weight of " + question.title());
            weight.setOnAction(_ -> model.weigh(question, weight.getText()));
            TextField answer = field("answer-" + question.column().replace(' ', '-'), "0 to " + question.highest(), 4);
            answer.setAccessibleText("Answer for " + question.title() + ", from 0 to " + question.highest());
            Button drop = new Button("", Icon.of(Feather.X));
            drop.setAccessibleText("Take " + question.title() + " off the form");
            drop.setTooltip(new Tooltip("Take the question off the form; Ctrl+Z brings it back"));
            drop.setOnAction(_ -> model.drop(question));
            answers.put(question, answer);
            form.addRow(row++, new Label(question.title()), weight, answer, drop);
        }
    }

    private static String plain(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "caption");
        return label;
    }

    private Node adding() {
        added.setAccessibleText("Name of a new question");
        Button add = new Button("Add _question", Icon.of(Feather.PLUS));
        add.setId("form-add");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.disableProperty().bind(added.textProperty().isEmpty());
        add.setOnAction(_ -> {
            model.add(added.getText());
            added.clear();
        });
        added.setOnAction(_ -> add.fire());
        HBox adding = new HBox(8, added, add);
        adding.setAlignment(Pos.CENTER_LEFT);
        return adding;
    }

    private Node assessment() {
        Button enter = new Button("_Enter assessment", Icon.of(Feather.CHECK));
        enter.setId("assess");
        enter.setMinWidth(Button.USE_PREF_SIZE);
        enter.disableProperty()
                .bind(Bindings.isEmpty(reference.textProperty()).or(Bindings.isEmpty(day.textProperty())));
        enter.setOnAction(_ -> enter());
        closed.setId("assess-closed");
        closed.setMinWidth(CheckBox.USE_PREF_SIZE);
        FlowPane line = new FlowPane(10, 6, named("Case", reference), named("Assessed on", day),
                named("Review due", review), named("Lead agency", agency), closed, enter);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static HBox named(String name, TextField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        field.setAccessibleText(name);
        HBox both = new HBox(6, label, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void enter() {
        try {
            model.assess(new Assessment(reference.getText().strip(), date(day),
                    review.getText().isBlank() ? null : date(review), agency.getText(), closed.isSelected(),
                    answered()));
            said.setText("");
            reference.clear();
            answers.values().forEach(TextField::clear);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            said.setText("A day is written 2013-03-31, and an answer is a whole number; please look again.");
        }
    }

    private static LocalDate date(TextField field) {
        return LocalDate.parse(field.getText().strip());
    }

    private Map<String, Integer> answered() {
        Map<String, Integer> answered = new HashMap<>();
        answers.forEach((question, field) -> {
            if (!field.getText().isBlank()) {
                answered.put(question.column(), Integer.valueOf(field.getText().strip()));
            }
        });
        return answered;
    }
}
