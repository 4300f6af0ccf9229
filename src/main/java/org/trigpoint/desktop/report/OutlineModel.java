package org.trigpoint.desktop.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which sections the report has, in which order. A change shows at once and is then kept in the workspace.
final class OutlineModel {
    private final ReportEdits edits;
    private final ObservableList<OutlineLine> lines = FXCollections.observableArrayList();
    private List<String> order = List.of();

    OutlineModel(ReportEdits edits) {
        this.edits = edits;
    }

    /// Takes what the workspace keeps.
    void take(Draft draft) {
        order = draft.assessment().editing().order();
        fill(draft.outline());
    }

    private void fill(List<OutlineLine> now) {
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }

    /// Switches a section on or off.
    void toggle(OutlineLine line) {
        List<String> before = leftOut();
        List<OutlineLine> now = new ArrayList<>(lines);
        now.replaceAll(other -> other.id().equals(line.id()) ? line.toggled() : other);
        fill(now);
        List<String> after = leftOut();
        edits.change((line.on() ? "leaving out “" : "taking in “") + line.title() + "”",
                notes -> notes.setLeftOut(after), () -> edits.write(notes -> notes.setLeftOut(before)));
    }

    private List<String> leftOut() {
        return lines.stream().filter(line -> !line.on()).map(OutlineLine::id).toList();
    }

    /// Moves a section up; nothing at the top.
    void moveUp(OutlineLine line) {
        swap(indexOf(line), indexOf(line) - 1);
    }

    /// Moves a section down; nothing at the bottom.
    void moveDown(OutlineLine line) {
        swap(indexOf(line), indexOf(line) + 1);
    }

    /// Goes back to the usual order; nothing when it is the usual one.
    void usualOrder() {
        if (!order.isEmpty()) {
            reorder(List.of());
        }
    }

    /// Where a section stands, from 0; -1 when it does not.
    int indexOf(OutlineLine line) {
        return indexOf(line.id());
    }

    /// Where a section stands, from 0; -1 when it does not.
    int indexOf(String id) {
        return lines.stream().map(OutlineLine::id).toList().indexOf(id);
    }

    private void swap(int from, int to) {
        if (from < 0 || to < 0 || to >= lines.size()) {
            return;
        }
        List<OutlineLine> now = new ArrayList<>(lines);
        Collections.swap(now, from, to);
        fill(now);
        reorder(now.stream().map(OutlineLine::id).toList());
    }

    private void reorder(List<String> after) {
        List<String> before = order;
        order = after;
        edits.change("the order of sections", notes -> notes.setOrder(after),
                () -> edits.write(notes -> notes.setOrder(before)));
    }

    /// Every section there is, in the analyst's order.
    ObservableList<OutlineLine> lines() {
        return lines;
    }
}
