package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.HouseStyle;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.model.Area;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings and their changes. Every change is kept at once and can be taken back.
final class SettingsViewModel {
    private final Session session;
    private final Answer<Settings> settings;
    private final ReadOnlyObjectWrapper<@Nullable Scope> scope = new ReadOnlyObjectWrapper<>();

    SettingsViewModel(Session session) {
        this.session = session;
        this.settings = new Answer<>(session, "Looking up the settings");
    }

    void show(Scope now) {
        scope.set(now);
        look();
    }

    private void look() {
        settings.ask((open, _) -> Settings.of(open));
    }

    /// Changes the workspace, and remembers how to take it back.
    ///
    /// @param words what is changed, such as "the name of Central South"
    void change(String words, Consumer<Workspace> change, Consumer<Workspace> back) {
        session.work().start(changing(words, change, back));
    }

    /// The same, telling a refusal where the change was made.
    void change(String words, Consumer<Workspace> change, Consumer<Workspace> back, Consumer<String> refused) {
        session.work().start(changing(words, change, back).whenFailed(failure -> refused.accept(failure.words())));
    }

    private Assignment<Path> changing(String words, Consumer<Workspace> change, Consumer<Workspace> back) {
        return session.ask("Keeping " + words, (open, _) -> {
            change.accept(open);
            return open.file();
        }).whenDone(_ -> {
            session.edits().add(words, () -> write("Taking back " + words, back));
            refresh();
        });
    }

    private void write(String what, Consumer<Workspace> change) {
        session.work().start(session.ask(what, (open, _) -> {
            change.accept(open);
            return open.file();
        }).whenDone(_ -> refresh()));
    }

    /// Other screens go by these settings too.
    private void refresh() {
        session.changed();
        session.lookAgain();
        look();
    }

    /// Sets a plain setting; blank takes it back to the usual.
    void set(String name, String words, String value) {
        Settings now = settings.valueProperty().get();
        if (now == null || now.value(name).equals(value.strip())) {
            return;
        }
        String before = now.value(name);
        change(words, open -> put(open, name, value.strip()), open -> put(open, name, before));
    }

    private static void put(Workspace open, String name, String value) {
        if (value.isEmpty()) {
            open.removeSetting(name);
        } else {
            open.setSetting(name, value);
        }
    }

    /// Gives an area a local name; blank takes it away.
    void name(Area area, String name) {
        String before = area.localName();
        String wanted = name.strip();
        if (!wanted.equals(before == null ? "" : before)) {
            change("the name of " + area.name(), open -> open.nameArea(area.code(), wanted),
                    open -> open.nameArea(area.code(), before));
        }
    }

    /// Keeps a group in place of any of the same name.
    void keep(GroupForm form) {
        change("the group " + form.name(), open -> Definitions.load(open, form.json()), restoring(form.name()));
    }

    /// Takes the analyst's own form of a group out; the shipped one, if any, holds again.
    void forget(String group) {
        change("the group " + group, open -> Definitions.forget(open, group), restoring(group));
    }

    /// What puts a group back to how it is now.
    private Consumer<Workspace> restoring(String group) {
        Settings now = settings.valueProperty().get();
        boolean own = now != null && now.ownGroups().contains(group);
        Optional<GroupForm> before = now == null || !own
                ? Optional.empty()
                : Optional.ofNullable(now.groups().get(group)).map(GroupForm::of);
        return open -> {
            if (before.isPresent()) {
                Definitions.load(open, before.get().json());
            } else {
                Definitions.forget(open, group);
            }
        };
    }

    /// Sets the weight of one indicator of an index.
    void weigh(IndexDefinition index, String indicator, double weight) {
        if (index.weights().getOrDefault(indicator, 1.0) == weight) {
            return;
        }
        double before = index.weights().getOrDefault(indicator, 1.0);
        change("the weight of " + indicator, open -> IndexDefinition.weigh(open, index.name(), indicator, weight),
                open -> IndexDefinition.weigh(open, index.name(), indicator, before));
    }

    /// Sets a break or provisional months.
    void add(SeriesNote note) {
        change("what is to be known of " + note.series(), open -> SeriesNotes.set(open, note),
                open -> SeriesNotes.remove(open, note));
    }

    /// Takes one out.
    void remove(SeriesNote note) {
        change("what is to be known of " + note.series(), open -> SeriesNotes.remove(open, note),
                open -> SeriesNotes.set(open, note));
    }

    /// Keeps a file of the partnership's own look in place of an earlier one. One that may not be used is refused at the
    /// foot of the window, and the earlier one stays.
    void keep(StyleFile which, Path file) {
        change(which, open -> which.keep(open, file));
    }

    /// Goes back to our own look; nothing where none is kept.
    void remove(StyleFile which) {
        Settings now = settings.valueProperty().get();
        if (now != null && which.in(now.style()).isPresent()) {
            change(which, which::remove);
        }
    }

    private void change(StyleFile which, Consumer<Workspace> change) {
        Settings now = settings.valueProperty().get();
        if (now != null) {
            HouseStyle before = now.style();
            change(which.words(), change, open -> which.putBack(before, open));
        }
    }

    /// What can be said about a form; empty when it can be kept.
    static String problem(GroupForm form) {
        try {
            form.check();
            return "";
        } catch (RefusedException e) {
            return e.reason();
        }
    }

    /// The data sets that groups and notes can be about.
    List<Dataset> datasets() {
        Scope now = scope.get();
        return now == null ? List.of() : now.contents().coverage().datasets().stream().sorted().toList();
    }

    Session session() {
        return session;
    }

    ReadOnlyObjectProperty<@Nullable Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    Answer<Settings> settings() {
        return settings;
    }
}
