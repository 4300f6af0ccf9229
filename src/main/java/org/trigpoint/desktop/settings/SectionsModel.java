package org.trigpoint.desktop.settings;

import org.trigpoint.report.content.Outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Which sections the report has, and their order; each change can be taken back.
final class SectionsModel {
    private final SettingsViewModel model;

    SectionsModel(SettingsViewModel model) {
        this.model = model;
    }

    /// Switches a section of the report on or off.
    void switchSection(Outline.Entry section) {
        Settings now = model.settings().valueProperty().get();
        if (now == null) {
            return;
        }
        List<String> before = now.leftOut();
        List<String> after = new ArrayList<>(before);
        if (section.on()) {
            after.add(section.id());
        } else {
            after.remove(section.id());
        }
        model.change((section.on() ? "leaving out “" : "taking in “") + section.title() + "”",
                open -> open.reportNotes().setLeftOut(after), open -> open.reportNotes().setLeftOut(before));
    }

    /// Moves a section of the report; nothing at either end.
    ///
    /// @param by -1 for up, 1 for down
    void moveSection(Outline.Entry section, int by) {
        Settings now = model.settings().valueProperty().get();
        if (now == null) {
            return;
        }
        List<String> after = new ArrayList<>(now.sections().stream().map(Outline.Entry::id).toList());
        int from = after.indexOf(section.id());
        int to = from + by;
        if (from >= 0 && to >= 0 && to < after.size()) {
            Collections.swap(after, from, to);
            reorder(now.order(), after);
        }
    }

    /// Goes back to the usual order of sections.
    void usualSections() {
        Settings now = model.settings().valueProperty().get();
        if (now != null && !now.order().isEmpty()) {
            reorder(now.order(), List.of());
        }
    }

    private void reorder(List<String> before, List<String> after) {
        model.change("the order of sections", open -> open.reportNotes().setOrder(after),
                open -> open.reportNotes().setOrder(before));
    }
}
