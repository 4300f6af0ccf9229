package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Period;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.definition.SetTargets;
import org.trigpoint.question.measure.TargetSetting;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Setting targets by hand and taking them out; either can be taken back.
final class TargetEditor {
    private final Session session;
    private final Answer<Known> known;
    private String wanted = "";
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What targets can be set for, and those that are.
    record Known(TargetSetting offered, List<SetTarget> set) {
        static Known of(Workspace workspace) {
            return new Known(TargetSetting.of(workspace), SetTargets.of(workspace).all());
        }
    }

    TargetEditor(Session session) {
        this.session = session;
        this.known = new Answer<>(session, "Looking up the targets");
    }

    void look() {
        problem.set("");
        known.ask((open, _) -> Known.of(open));
    }

    /// Sets a target in place of one of the same measure, area and months. One that makes no sense is refused in
    /// [#problemProperty()].
    ///
    /// @param baseline as it was typed; blank for none
    /// @param wanted makes the target of the baseline
    void set(String baseline, Function<@Nullable Double, SetTarget> wanted) {
        SetTarget target;
        try {
            target = wanted.apply(number(baseline));
        } catch (NumberFormatException notANumber) {
            problem.set("The baseline “" + baseline.strip() + "” is not a number; write it as 1200 or 15.5, or leave it"
                    + " empty for the year before.");
            return;
        }
        String name = target.name(target.measure());
        change("the target of " + name, name, open -> TargetSetting.set(open, target), before(target)
                .<Consumer<Workspace>>map(earlier -> open -> SetTargets.put(open, earlier))
                .orElse(open -> SetTargets.remove(open, target)));
    }

    private static @Nullable Double number(String text) {
        String plain = text.strip().replace(",", "").replaceFirst("%$", "");
        return plain.isEmpty() ? null : (Double) Double.parseDouble(plain);
    }

    /// Takes a target out; what a file says of the measure holds again.
    void remove(SetTarget target) {
        change("the target of " + target.name(target.measure()), "", open -> SetTargets.remove(open, target),
                open -> SetTargets.put(open, target));
    }

    private Optional<SetTarget> before(SetTarget target) {
        return set().stream().filter(target::replaces).findFirst();
    }

    private List<SetTarget> set() {
        Known now = known.valueProperty().get();
        return now == null ? List.of() : now.set();
    }

    /// @param measure the measure to be looked at then; empty for the one that is
    private void change(String words, String measure, Consumer<Workspace> change, Consumer<Workspace> back) {
        problem.set("");
        session.work().start(session.ask("Keeping " + words, (open, _) -> {
            change.accept(open);
            return open.file();
        }).whenDone(_ -> {
            session.edits().add(words, () -> takeBack(words, back));
            wanted = measure;
            session.work()
                    .say(Notice.done((measure.isEmpty() ? "Took out " : "Set ") + words + ". Ctrl+Z takes it back."));
            refresh();
        }).whenFailed(failure -> problem.set(failure.words())));
    }

    private void takeBack(String words, Consumer<Workspace> back) {
        session.work().start(session.ask("Taking back " + words, (open, _) -> {
            back.accept(open);
            return open.file();
        }).whenDone(_ -> refresh()));
    }

    private void refresh() {
        look();
        session.changed();
        session.lookAgain();
    }

    /// The periods a target can be for: the one looked at first.
    static List<Period> periods(@Nullable Period shown, List<Period> others) {
        return new ArrayList<>(Stream.concat(Stream.ofNullable(shown), others.stream()).distinct().toList());
    }

    /// The measure whose target was set last, once; empty when it was told before.
    String takeWanted() {
        String measure = wanted;
        wanted = "";
        return measure;
    }

    Answer<Known> known() {
        return known;
    }

    /// Why the last target was not taken, and what to write instead; empty when it was.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
