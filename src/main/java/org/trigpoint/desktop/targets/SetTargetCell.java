package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.definition.SetTarget;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/// A target set by hand in one line, and who set it when one points at it.
final class SetTargetCell extends ListCell<SetTarget> {
    @Override
    protected void updateItem(@Nullable SetTarget target, boolean empty) {
        super.updateItem(target, empty);
        if (empty || target == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        String period = target.period() == null ? "every period" : target.period().name();
        setText(target.name(target.measure()) + ", " + period + ": " + target.aim().words());
        setTooltip(new Tooltip(getText() + "; " + target.words()));
    }
}
