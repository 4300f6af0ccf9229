package org.trigpoint.desktop.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What was changed in the open workspace and can be taken back, the latest first.
public final class Edits {
    private static final int KEPT = 50;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");

    private record Edit(String words, Runnable back) {}

    /// Remembers a change.
    ///
    /// @param words what was changed, such as "the period"
    /// @param back takes it back
    public void add(String words, Runnable back) {
        done.push(new Edit(words, back));
        if (done.size() > KEPT) {
            done.removeLast();
        }
        tell();
    }

    /// Takes the latest change back; nothing when there is none.
    public void undo() {
        if (!done.isEmpty()) {
            Edit latest = done.pop();
            tell();
            latest.back().run();
        }
    }

    /// What [#undo()] would take back; empty when there is nothing.
    public ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    void forget() {
        done.clear();
        tell();
    }

    private void tell() {
        last.set(done.isEmpty() ? "" : done.peek().words());
    }
}
