package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.claims.Claim;
import org.trigpoint.claims.Finding;
import org.trigpoint.desktop.control.Copies;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.FileChoice;
import org.trigpoint.desktop.control.Icon;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The findings of a draft, one a row, with the one chosen in full below; Esc leads back to the report.
final class DraftCheckPane extends VBox {
    private final DraftCheck model;
    private final FileChoice files;
    private final Label whole = new Label();
    private final DataTable<Claim> table;

    DraftCheckPane(DraftCheck model, FileChoice files) {
        this.model = model;
        this.files = files;
        getStyleClass().addAll("card", "card-content", "stack");
        setId("draft-check");
        Label answer = new Label();
        answer.getStyleClass().add("card-title");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.textProperty().bind(model.answerProperty());
        table = new DataTable<>("Figures of the draft",
                new Label("Nothing to look at. Tick the box above for everything that was read."));
        table.setId("draft-findings");
        table.addColumns(columns());
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        VBox.setVgrow(table, Priority.ALWAYS);
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        whole.setId("draft-finding");
        getChildren().addAll(answer, actions(), table, whole);
        visibleProperty().bind(model.fileProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.answerProperty().subscribe(_ -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
    }

    private FlowPane actions() {
        CheckBox everything = new CheckBox("E_verything that was read");
        everything.setId("draft-everything");
        everything.selectedProperty().bindBidirectional(model.everythingProperty());
        Button copy = new Button("Cop_y as table", Icon.of(Feather.COPY));
        copy.setId("draft-copy");
        copy.setOnAction(_ -> Copies.toClipboard(table.allAsText()));
        copy.disableProperty().bind(Bindings.isEmpty(model.shown()));
        Button back = new Button("_Back to the report", Icon.of(Feather.ARROW_LEFT));
        back.setId("draft-back");
        back.setCancelButton(true);
        back.setOnAction(_ -> model.close());
        FlowPane actions = new FlowPane(12, 8, everything, copy, choose("Check _another draft …"), back);
        actions.setMinHeight(USE_PREF_SIZE);
        return actions;
    }

    /// A button that asks for a draft and checks it.
    Button choose(String text) {
        Button choose = new Button(text, Icon.of(Feather.CHECK_SQUARE));
        choose.setOnAction(_ -> files.draftToCheck().ifPresent(model::check));
        choose.setMinWidth(USE_PREF_SIZE);
        return choose;
    }

    private static List<DataColumn<Claim>> columns() {
        return List.of(narrow(DataColumn.count("Line", Claim::line), 64),
                narrow(DataColumn.words("Finding", DraftCheckPane::words), 150),
                DataColumn.words("Words of the draft", Claim::claim),
                narrow(DataColumn.words("Stated", Claim::stated), 130),
                narrow(DataColumn.words("Would be", Claim::computed), 150), DataColumn.words("Why", Claim::note));
    }

    /// A column that leaves its room to the words.
    private static DataColumn<Claim> narrow(DataColumn<Claim> column, double width) {
        column.setMaxWidth(width);
        return column.wide(width);
    }

    private static String words(Claim claim) {
        return switch (claim.finding()) {
            case CONSISTENT -> "✓ agrees";
            case INCONSISTENT -> "✗ cannot be right";
            case AMBIGUOUS -> "? two readings";
            case NOT_CHECKABLE -> "– not checkable";
        };
    }

    private void tell(@Nullable Claim claim) {
        whole.setText(claim == null ? "" : sentence(claim));
    }

    /// The finding in full, as the row is too narrow for it.
    private static String sentence(Claim claim) {
        String computed = claim.computed().isEmpty() ? "" : "; from its other figures " + claim.computed();
        String note = claim.note().isEmpty() ? "" : " (" + claim.note() + ")";
        String said = claim.finding() == Finding.CONSISTENT ? "agrees" : claim.finding().title();
        return "Line %d: “%s” – states %s%s: %s%s.".formatted(claim.line(), claim.claim(), claim.stated(), computed,
                said, note);
    }
}
