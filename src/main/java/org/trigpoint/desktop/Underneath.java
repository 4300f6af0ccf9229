package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;

import java.util.List;
import javafx.scene.Node;

/// What lies under the sheets. It rests while one of them is open, so that no key reaches what cannot be seen; afterwards
/// the focus is back where it was.
final class Underneath {
    private final Node frame;
    private final List<Node> sheets;
    private @Nullable Node before;

    private Underneath(Node frame, List<Node> sheets) {
        this.frame = frame;
        this.sheets = sheets;
    }

    /// @param frame what rests
    /// @param sheets what opens above it
    static void rest(Node frame, List<Node> sheets) {
        Underneath underneath = new Underneath(frame, sheets);
        sheets.forEach(sheet -> sheet.visibleProperty().subscribe(underneath::follow));
    }

    private void follow() {
        boolean covered = sheets.stream().anyMatch(Node::isVisible);
        if (covered == frame.isDisabled()) {
            return;
        }
        if (covered) {
            before = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
            frame.setDisable(true);
        } else {
            frame.setDisable(false);
            giveBack(before);
            before = null;
        }
    }

    /// Not where something in the frame has the focus by now, nor where it went out of sight.
    private void giveBack(@Nullable Node focused) {
        Node now = frame.getScene().getFocusOwner();
        if (focused != null && focused.getScene() == frame.getScene() && isSeen(focused) && !isInFrame(now)) {
            focused.requestFocus();
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isInFrame(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == frame) {
                return true;
            }
        }
        return false;
    }
}
