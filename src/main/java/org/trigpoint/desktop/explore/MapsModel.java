package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.spot.NearRepeats;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The map of what was found, of the kind that is chosen; made on the working thread.
final class MapsModel {
    private final ObjectProperty<@Nullable MapKind> kind = new SimpleObjectProperty<>(MapKind.COUNT);
    private final ReadOnlyObjectWrapper<@Nullable AreaMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper("");
    private final MapMaker maker = new MapMaker();
    private final Answer<DrawnMap> answer;
    private @Nullable Exploration found;

    MapsModel(Session session) {
        answer = new Answer<DrawnMap>(session, "Making the map").onlyOn(Destination.EXPLORE);
        answer.valueProperty().subscribe(_ -> show());
        answer.refusalProperty().subscribe(_ -> show());
        answer.askingProperty().subscribe(_ -> show());
        kind.subscribe((_, _) -> ask());
    }

    /// Takes what was found; `null` for nothing.
    void take(@Nullable Exploration answered) {
        found = answered;
        ask();
    }

    private void show() {
        DrawnMap drawn = answer.valueProperty().get();
        map.set(drawn == null ? null : drawn.map());
        NearRepeats repeats = drawn == null ? null : drawn.repeats();
        instead.set(answer.askingProperty().get() && drawn == null
                ? "" // why there was no map of another kind is no answer to this one
                : repeats == null ? answer.refusalProperty().get() : map.get() == null ? repeats.sentence() : "");
    }

    /// The workspace has changed.
    void forget() {
        maker.forget();
    }

    private void ask() {
        Exploration of = found;
        MapKind chosen = kind.get();
        if (of == null || chosen == null) {
            answer.refuse("");
        } else if (of.count() == 0) {
            answer.refuse("There are no such incidents in " + of.question().period().name() + ".");
        } else {
            answer.ask((open, progress) -> maker.make(chosen, of, open, progress));
        }
    }

    /// What the map is to show.
    ObjectProperty<@Nullable MapKind> kindProperty() {
        return kind;
    }

    /// The map; `null` while there is none.
    ReadOnlyObjectProperty<@Nullable AreaMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /// What to say in place of a map; empty where there is one, or one is on its way.
    ReadOnlyStringProperty insteadProperty() {
        return instead.getReadOnlyProperty();
    }

    /// The map with what belongs to it, or why there is none.
    Answer<DrawnMap> answer() {
        return answer;
    }

    /// Whether the pieces of the map shown are areas, which can be narrowed to.
    boolean showsAreas() {
        DrawnMap drawn = answer.valueProperty().get();
        return drawn != null && !drawn.kind().isOfCells();
    }
}
