package org.trigpoint.desktop.settings;

import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.model.ReportFile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One file of the partnership's own look: which is kept, and how to choose another or take it away.
final class StyleLine extends HBox {
    private static final double WIDTH = 220;

    private final StyleFile which;
    private final Label kept = new Label();
    private final Tooltip whole = new Tooltip();
    private final Button remove = new Button("Remove");

    /// @param choose asks for another file
    StyleLine(StyleFile which, SettingsViewModel model, Supplier<Optional<Path>> choose) {
        super(12);
        this.which = which;
        String id = which.name().toLowerCase(Locale.ROOT);
        kept.setId(id + "-kept");
        kept.setPrefWidth(WIDTH);
        // The end of a file's name tells its kind
        kept.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Button other = new Button("Choose…");
        other.setId(id + "-choose");
        other.setAccessibleText("Choose " + which.words());
        other.setOnAction(_ -> choose.get().ifPresent(file -> model.keep(which, file)));
        remove.setId(id + "-remove");
        remove.setAccessibleText("Remove " + which.words());
        remove.setOnAction(_ -> {
            // A disabled button would drop the keyboard to wherever comes next
            other.requestFocus();
            model.remove(which);
        });
        other.setMinWidth(USE_PREF_SIZE);
        remove.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(kept, other, remove);
    }

    void show(HouseStyle style) {
        String name = which.in(style).map(ReportFile::file).orElse("none");
        kept.setText(name);
        kept.setAccessibleText(which.words() + ": " + name);
        whole.setText(name);
        kept.setTooltip(which.in(style).isPresent() ? whole : null);
        remove.setDisable(which.in(style).isEmpty());
    }
}
