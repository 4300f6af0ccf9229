package org.trigpoint.desktop.settings;

import org.trigpoint.question.scale.Scale;
import org.trigpoint.question.scale.Scale.Line;
import org.trigpoint.question.scale.Scales;
import org.trigpoint.question.subject.Definitions;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Changes bands, weights and numbers; each change can be taken back.
final class ScalesModel {
    private final SettingsViewModel settings;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// The scales as they hold.
    ///
    /// @param lines the lines of each
    /// @param own the text of each definition that the workspace has of its own, by its name
    record Held(Map<Scale, List<Line>> lines, Map<String, String> own) {
        Held {
            lines = Map.copyOf(lines);
            own = Map.copyOf(own);
        }

        static Held of(Workspace workspace) {
            Map<Scale, List<Line>> lines = new HashMap<>();
            Map<String, String> own = new HashMap<>();
            for (Scale scale : Scales.all()) {
                lines.put(scale, Scales.lines(workspace, scale));
                if (Definitions.isChanged(workspace, scale.definition())) {
                    own.put(scale.definition(), Definitions.text(workspace, scale.definition()));
                }
            }
            return new Held(lines, own);
        }

        boolean isOwn(Scale scale) {
            return own.containsKey(scale.definition());
        }
    }

    ScalesModel(SettingsViewModel settings) {
        this.settings = settings;
    }

    /// Keeps what was typed; what makes no sense is told in [#problemProperty()], and nothing is kept.
    void keep(ScaleForm form) {
        problem.set("");
        try {
            List<Line> lines = form.lines();
            change(form.scale(), open -> Scales.change(open, form.scale(), lines));
        } catch (org.trigpoint.model.RefusedException e) {
            problem.set(e.reason() + ".");
        }
    }

    /// Goes back to the definition as shipped.
    void reset(Scale scale) {
        problem.set("");
        change(scale, open -> Definitions.reset(open, scale.definition()));
    }

    private void change(Scale scale, Consumer<Workspace> change) {
        Settings now = settings.settings().valueProperty().get();
        String before = now == null ? null : now.scales().own().get(scale.definition());
        settings.change(scale.title().substring(0, 1).toLowerCase(java.util.Locale.UK) + scale.title().substring(1),
                change, open -> {
                    if (before == null) {
                        Definitions.reset(open, scale.definition());
                    } else {
                        Definitions.change(open, scale.definition(), before);
                    }
                }, problem::set);
    }

    /// Forgets what was wrong with what was typed.
    void lookElsewhere() {
        problem.set("");
    }

    /// Why the last change was not kept; empty when it was.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
