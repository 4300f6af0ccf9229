package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.Fields;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where the chosen data set is from, why it may be held, and until when. What is typed is kept with Enter or when another
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
    private @Nullable Dataset shown;
    private boolean showing;

    HoldingPanel(DataViewModel model) {
        this.model = model;
        setId("holding");
        setFitToWidth(true);
        heading.getStyleClass().add("strong");
        due.setWrapText(true);
        due.managedProperty().bind(due.textProperty().isNotEmpty());
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
        VBox content = new VBox(heading, due, fields, dates);
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
        model.sourceProperty().subscribe(this::show);
    }

    private static void name(TextField field, String id, String example) {
        field.setId("holding-" + id);
        field.setPromptText(example);
        field.setMaxWidth(WIDE);
        field.setPrefWidth(WIDE);
    }

    private static DatePicker date(String id) {
        DatePicker picker = new DatePicker();
        picker.setId("holding-" + id);
        picker.setConverter(new WrittenDate());
        picker.setPromptText("1 June 2014");
        return picker;
    }

    private void keepAfter(boolean finished) {
        if (finished && !showing) {
            model.state(new Provenance(supplier.getText(), purpose.getText(), gateway.getEditor().getText(),
                    agreement.getText(), received.getValue(), review.getValue(), delete.getValue()));
        }
    }

    private void show(@Nullable SourceRow row) {
        if (row == null) {
            return;
        }
        showing = true;
        boolean another = row.dataset() != shown;
        shown = row.dataset();
        heading.setText(row.dataset().title() + ": where it is from, and until when");
        due.setText(String.join(" ", row.reminders().stream().map(Retention.Reminder::words).toList()));
        Provenance stated = row.stated();
        show(supplier, stated.supplier(), another);
        show(purpose, stated.purpose(), another);
        show(agreement, stated.agreement(), another);
        if (another || !gateway.getEditor().isFocused()) {
            gateway.setValue(text(stated.gateway()));
            gateway.getEditor().setText(text(stated.gateway()));
        }
        received.setValue(stated.receivedOn());
        review.setValue(stated.reviewOn());
        delete.setValue(stated.deleteOn());
        showing = false;
    }

    /// What is being typed stays.
    private static void show(TextField field, @Nullable String stated, boolean another) {
        if (another || !field.isFocused()) {
            field.setText(text(stated));
        }
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
