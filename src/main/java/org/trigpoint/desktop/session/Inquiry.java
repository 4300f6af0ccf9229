package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The number whose source is shown beside the screen.
public final class Inquiry {
    private final ReadOnlyObjectWrapper<@Nullable FigureAsked> asked = new ReadOnlyObjectWrapper<>();

    /// The number asked about; `null` when none is.
    public ReadOnlyObjectProperty<@Nullable FigureAsked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Asks where a number comes from; nothing for `null`, as for a cell without a number.
    public void ask(@Nullable FigureAsked figure) {
        if (figure != null) {
            asked.set(figure);
        }
    }

    /// Asks no more.
    public void end() {
        asked.set(null);
    }
}
