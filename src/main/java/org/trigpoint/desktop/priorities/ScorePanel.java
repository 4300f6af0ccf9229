package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.question.subject.PriorityCriterion;
import org.trigpoint.question.subject.PriorityRow;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The option looked at: the score of the criterion looked at, the two scales of the simple matrix, how sure one is, and
/// the evidence.
final class ScorePanel extends HBox {
    private static final List<String> FOUR = List.of("1", "2", "3", "4");
    private static final List<String> SURE = List.of("High", "Medium", "Low");
    private static final int LONGEST = 110;

    private final PrioritiesViewModel model;
    private final Label title = new Label();
    private final ScoreButtons score;
    private final TextField weight = new TextField();
    private final ScoreButtons impact;
    private final ScoreButtons likelihood;
    private final ScoreButtons confidence;
    private final TextArea evidence = new TextArea();
    private final MenuButton found = new MenuButton("Add from the _figures");

    ScorePanel(PrioritiesViewModel model) {
        super(16);
        this.model = model;
        score = new ScoreButtons("score", value -> {
            PriorityCriterion criterion = model.criterionProperty().get();
            if (criterion != null) {
                model.say(criterion.column(), value);
            }
        });
        impact = new ScoreButtons("impact", value -> model.say(PriorityRow.IMPACT, value));
        likelihood = new ScoreButtons("likelihood", value -> model.say(PriorityRow.LIKELIHOOD, value));
        confidence = new ScoreButtons("confidence", value -> model.say(PriorityRow.CONFIDENCE, value));
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        VBox scales = new VBox(6, head(), scored(), impact, likelihood, confidence);
        scales.setMinWidth(446);
        VBox words = evidence();
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(scales, words);
        model.selectedProperty().subscribe(_ -> fill());
        model.criterionProperty().subscribe(_ -> fill());
        model.findings().valueProperty().subscribe(this::offer);
    }

    private HBox head() {
        Button remove = new Button("Take _off", Icon.of(Feather.X));
        remove.setId("remove-option");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setTooltip(new Tooltip("Take the option off the list; Ctrl+Z brings it back"));
        remove.setOnAction(_ -> model.remove());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox scored() {
        weight.setId("criterion-weight");
        weight.setPrefColumnCount(3);
        weight.setMinWidth(52);
        weight.setMaxWidth(60);
        weight.setOnAction(_ -> model.weigh(weight.getText()));
        Label name = new Label("_Weight");
        name.setMnemonicParsing(true);
        name.setLabelFor(weight);
        name.setMinWidth(USE_PREF_SIZE);
        weight.setAccessibleText("Weight of the criterion");
        HBox scored = new HBox(12, score, name, weight);
        scored.setAlignment(Pos.CENTER_LEFT);
        return scored;
    }

    private VBox evidence() {
        Label name = new Label("_Evidence");
        name.setMnemonicParsing(true);
        name.setLabelFor(evidence);
        evidence.setId("evidence");
        evidence.setAccessibleText("Evidence for the score of the option");
        evidence.setWrapText(true);
        evidence.setPrefRowCount(4);
        // kept when it is left, so that a sentence is one change
        evidence.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.say(PriorityRow.EVIDENCE, evidence.getText());
            }
        });
        found.setId("add-evidence");
        found.setMnemonicParsing(true);
        found.setTooltip(new Tooltip("Sentences of the subjects and their figures, as of this period"));
        VBox.setVgrow(evidence, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, name, gap, found);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(6, head, evidence);
        words.setMinWidth(240);
        return words;
    }

    private void offer(@Nullable List<String> sentences) {
        found.setDisable(sentences == null || sentences.isEmpty());
        found.getItems().setAll(sentences == null ? List.of() : sentences.stream().map(this::item).toList());
    }

    private MenuItem item(String sentence) {
        MenuItem item = new MenuItem(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + " …" : sentence);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            String before = evidence.getText().strip();
            model.say(PriorityRow.EVIDENCE, before.isEmpty() ? sentence : before + " " + sentence);
        });
        return item;
    }

    private void fill() {
        PriorityLine line = model.selectedProperty().get();
        PriorityCriterion criterion = model.criterionProperty().get();
        setDisable(line == null);
        if (line == null || criterion == null) {
            return;
        }
        title.setText(line.name());
        List<String> scale = IntStream.rangeClosed(0, (int) criterion.highest()).mapToObj(String::valueOf).toList();
        score.show(criterion.title(), scale, line.scoreText(criterion.column()));
        weight.setText(PriorityLine.plain(criterion.weight()));
        impact.show("Impact", FOUR, line.scoreText(PriorityRow.IMPACT));
        likelihood.show("Likelihood", FOUR, line.scoreText(PriorityRow.LIKELIHOOD));
        confidence.show("Confidence", SURE, line.row().text(PriorityRow.CONFIDENCE));
        evidence.setText(line.row().text(PriorityRow.EVIDENCE));
    }
}
