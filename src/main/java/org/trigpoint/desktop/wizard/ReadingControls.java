package org.trigpoint.desktop.wizard;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.Icon;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/// What the analyst knows better than the program: the encoding, what is hidden, the order of dates.
final class ReadingControls {
    private ReadingControls() {}

    /// The encoding of text files and what is hidden in spreadsheets; a change looks into the files anew.
    static Node ofFile(WizardViewModel model) {
        Choice<ReadingChoice.Encoding> encoding = new Choice<>("_Encoding of text files",
                FXCollections.observableArrayList(ReadingChoice.Encoding.all()), ReadingChoice.Encoding::title);
        encoding.box().setId("wizard-encoding");
        encoding.box().setOnAction(_ -> {
            if (encoding.box().getValue() != null) {
                model.readingProperty().set(model.readingProperty().get().in(encoding.box().getValue()));
            }
        });
        CheckBox hidden = new CheckBox("_Hidden sheets, rows and columns too");
        hidden.setId("wizard-hidden");
        hidden.setOnAction(_ -> model.readingProperty()
                .set(model.readingProperty()
                        .get()
                        .with(hidden.isSelected() ? ReadingChoice.Hidden.READ : ReadingChoice.Hidden.LEFT_OUT)));
        model.readingProperty().subscribe(now -> {
            encoding.box().setValue(now.encoding());
            hidden.setSelected(now.hidden() == ReadingChoice.Hidden.READ);
        });
        HBox controls = new HBox(encoding, hidden);
        controls.getStyleClass().add("choices");
        return controls;
    }

    /// The password of locked files; shown while one of the files wants it.
    static Node password(WizardViewModel model) {
        PasswordField field = new PasswordField();
        field.setId("wizard-password");
        field.setPrefColumnCount(20);
        field.setAccessibleText("Password of the locked files");
        Label name = new Label("_Password of the locked files");
        name.setMnemonicParsing(true);
        name.setLabelFor(field);
        Button open = new Button("_Unlock", Icon.of(Feather.UNLOCK));
        open.setId("wizard-unlock");
        open.setOnAction(_ -> model.unlock(field.getText()));
        field.setOnAction(_ -> model.unlock(field.getText()));
        model.openProperty().subscribe(field::clear);
        HBox line = new HBox(8, name, field, open);
        line.getStyleClass().add("choices");
        line.setSpacing(8);
        line.visibleProperty().bind(model.lockedProperty());
        line.managedProperty().bind(model.lockedProperty());
        return line;
    }

    /// How dates in figures begin.
    static Node dates(WizardViewModel model) {
        Choice<ReadingChoice.Dates> dates = new Choice<>("_Dates begin with the",
                FXCollections.observableArrayList(ReadingChoice.Dates.values()), ReadingChoice.Dates::title);
        dates.box().setId("wizard-dates");
        dates.box().setOnAction(_ -> {
            if (dates.box().getValue() != null) {
                model.readingProperty().set(model.readingProperty().get().with(dates.box().getValue()));
            }
        });
        model.readingProperty().subscribe(now -> dates.box().setValue(now.dates()));
        return dates;
    }
}
