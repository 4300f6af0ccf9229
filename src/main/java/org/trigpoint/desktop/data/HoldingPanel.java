package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Fields;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where the chosen data set or batch is from, why it may be held, and until when. What is typed is kept with Enter or when another
/// field is turned to, and can be taken back.
final class HoldingPanel extends ScrollPane {
    private static final List<String> GATEWAYS = List.of("section 115, Crime and Disorder Act 1998",
            "section 17A, Crime and Disorder Act 1998");
    private static final double WIDE = 360;

    private final DataViewModel model;
    private final Label heading = new Label();
    private final Label due = new Label();
    private final TextField supplier = new TextField();
    private final TextField purpose = new TextField();
    private final ComboBox<String> gateway = new ComboBox<>();
    private final TextField agreement = new TextField();
    private final DatePicker received = date("received");
    private final DatePicker review = date("review");
    private final DatePicker delete = date("delete");
    private final Label otherwise = new Label();
    private final Button ledger = new Button("_Back to the ledger", Icon.of(Feather.ARROW_LEFT));
    private @Nullable Stating shown;
    private boolean showing;

    HoldingPanel(DataViewModel model) {
        this.model = model;
        setId("holding");
        setFitToWidth(true);
        heading.getStyleClass().add("strong");
        for (Label each : List.of(due, otherwise)) {
            each.setWrapText(true);
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        otherwise.getStyleClass().add("quiet");
        ledger.setId("holding-ledger");
        ledger.setMinWidth(USE_PREF_SIZE);
        ledger.managedProperty().bind(ledger.visibleProperty());
        ledger.setOnAction(_ -> model.showLedger());
        Fields.typed(gateway);
        gateway.getItems().setAll(GATEWAYS);
        name(supplier, "supplier", "Northmoor Police, performance team");
        name(purpose, "purpose", "strategic assessment");
        name(agreement, "agreement", "information-sharing agreement of 2012");
        gateway.setId("holding-gateway");
        gateway.setMaxWidth(WIDE);
        gateway.setPrefWidth(WIDE);
        GridPane fields = new GridPane(24, 8);
        fields.addRow(0, Fields.named("From _whom", supplier), Fields.named("What _for", purpose));
        fields.addRow(1, Fields.named("Legal _gateway", gateway), Fields.named("A_greement", agreement));
        HBox dates = new HBox(24, Fields.named("Re_ceived", received), Fields.named("To be re_viewed", review),
                Fields.named("To be _deleted by", delete));
        HBox top = new HBox(24, heading, ledger);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(top, otherwise, due, fields, dates);
        content.getStyleClass().add("batch-facts");
        setContent(content);
        for (TextField each : List.of(supplier, purpose, agreement, gateway.getEditor())) {
            each.focusedProperty().subscribe((before, now) -> keepAfter(before && !now));
            each.setOnAction(_ -> keepAfter(true));
        }
        gateway.valueProperty().subscribe((_, _) -> keepAfter(!gateway.getEditor().isFocused()));
        for (DatePicker each : List.of(received, review, delete)) {
            each.valueProperty().subscribe((_, _) -> keepAfter(true));
        }
        model.stating().aboutProperty().subscribe(this::show);
    }

    private static void name(TextField field, String id, String example) {
        field.setId("holding-" + id);
        field.setUserData(example);
        field.setMaxWidth(WIDE);
        field.setPrefWidth(WIDE);
    }

    private static DatePicker date(String id) {
        DatePicker picker = new DatePicker();
        picker.setId("holding-" + id);
        picker.setConverter(new WrittenDate());
        return picker;
    }

    private void keepAfter(boolean finished) {
        if (finished && !showing) {
            model.stating()
                    .state(new Provenance(supplier.getText(), purpose.getText(), gateway.getEditor().getText(),
                            agreement.getText(), received.getValue(), review.getValue(), delete.getValue()));
        }
    }

    private void show(@Nullable Stating now) {
        if (now == null) {
            return;
        }
        Stating before = shown;
        boolean another = before == null || !now.isAboutTheSameAs(before);
        shown = now;
        showing = true;
        boolean batch = now.batch().isPresent();
        heading.setText(now.heading());
        ledger.setVisible(batch);
        otherwise.setText(
                batch ? "What is left empty holds as stated of " + now.dataset().title() + " as a whole." : "");
        due.setText(String.join(" ", now.reminders().stream().map(Retention.Reminder::words).toList()));
        Provenance stated = now.stated();
        Provenance other = now.otherwise();
        show(supplier, stated.supplier(), other.supplier(), another);
        show(purpose, stated.purpose(), other.purpose(), another);
        show(agreement, stated.agreement(), other.agreement(), another);
        gateway.setPromptText(text(other.gateway()));
        if (another || !gateway.getEditor().isFocused()) {
            gateway.setValue(text(stated.gateway()));
            gateway.getEditor().setText(text(stated.gateway()));
        }
        show(received, stated.receivedOn(), other.receivedOn());
        show(review, stated.reviewOn(), other.reviewOn());
        show(delete, stated.deleteOn(), other.deleteOn());
        showing = false;
    }

    private static void show(DatePicker picker, @Nullable LocalDate stated, @Nullable LocalDate otherwise) {
        picker.setPromptText(otherwise == null ? "1 June 2014" : picker.getConverter().toString(otherwise));
        picker.setValue(stated);
    }

    /// What is being typed stays.
    private static void show(TextField field, @Nullable String stated, @Nullable String otherwise, boolean another) {
        field.setPromptText(otherwise == null ? String.valueOf(field.getUserData()) : otherwise);
        if (another || !field.isFocused()) {
            field.setText(text(stated));
        }
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
