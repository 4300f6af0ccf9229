package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// A labelled choice of one among a few.
public final class Choice<T> extends HBox {
    private final ComboBox<T> box = new ComboBox<>();

    /// @param label what is chosen, with its mnemonic
    /// @param items what there is to choose from
    /// @param title how an item is named
    public Choice(String label, ObservableList<T> items, Function<T, String> title) {
        getStyleClass().add("choice");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(label);
        name.setMnemonicParsing(true);
        name.setLabelFor(box);
        name.setMinWidth(USE_PREF_SIZE);
        box.setItems(items);
        box.setAccessibleText(label.replace("_", ""));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : title.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        getChildren().addAll(name, box);
    }

    /// The box itself.
    public ComboBox<T> box() {
        return box;
    }

    /// Ties the choice to a property, both ways.
    public void bind(ObjectProperty<@Nullable T> chosen) {
        box.valueProperty().bindBidirectional(chosen);
    }
}
