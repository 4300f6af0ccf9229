package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.Period;
import org.trigpoint.workspace.ReportNotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The analyst's words on the section chosen. What was typed while one section was chosen is one change to take back.
final class CommentaryModel {
    private final ReportEdits edits;
    private final Supplier<LocalDate> today;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty shared = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Comment> stored = new SimpleObjectProperty<>();
    private final BooleanBinding kept = Bindings.createBooleanBinding(this::isKept, text, shared, stored);
    private List<Comment> comments = List.of();
    private @Nullable String section;
    private @Nullable Period period;
    private boolean recorded;

    /// @param today tells the day a comment is written
    CommentaryModel(ReportEdits edits, Supplier<LocalDate> today) {
        this.edits = edits;
        this.today = today;
    }

    /// Drops what was typed and not kept, since another report is looked at.
    void forget() {
        load(null);
        comments = List.of();
        period = null;
    }

    /// Takes what the workspace keeps. Words being typed are left alone.
    void take(Draft draft) {
        period = draft.assessment().period();
        comments = draft.comments();
        if (isKept()) {
            load(find(section));
        }
    }

    /// Turns to a section, once the words on the one before are kept.
    void turnTo(String id) {
        if (!id.equals(section)) {
            keep();
            section = id;
            recorded = false;
            load(find(id));
        }
    }

    private @Nullable Comment find(@Nullable String id) {
        return comments.stream().filter(comment -> comment.section().equals(id)).findFirst().orElse(null);
    }

    private void load(@Nullable Comment comment) {
        stored.set(comment);
        text.set(comment == null ? "" : comment.text());
        shared.set(comment != null && comment.audience() == Audience.PUBLIC);
    }

    /// Keeps the words in the workspace; nothing when they are there already. No words take the comment away.
    void keep() {
        String id = section;
        Period months = period;
        if (id == null || months == null || isKept()) {
            return;
        }
        Comment before = stored.get();
        Comment now = text.get().isBlank() ? null : new Comment(id, months.code(), audience(), text.get(), today.get());
        stored.set(now);
        Stream<Comment> others = comments.stream().filter(comment -> !comment.section().equals(id));
        comments = Stream.concat(others, Stream.ofNullable(now)).toList();
        if (recorded) {
            edits.write(writing(id, months, now));
        } else {
            recorded = true;
            edits.change("your words on the section", writing(id, months, now), () -> takeBack(id, months, before));
        }
    }

    private void takeBack(String id, Period months, @Nullable Comment before) {
        recorded = false;
        if (id.equals(section) && months.equals(period)) {
            load(before);
        }
        edits.write(writing(id, months, before));
    }

    private static Consumer<ReportNotes> writing(String id, Period months, @Nullable Comment comment) {
        return notes -> {
            if (comment == null) {
                notes.removeComment(id, months);
            } else {
                notes.keep(comment);
            }
        };
    }

    private Audience audience() {
        return shared.get() ? Audience.PUBLIC : Audience.RESTRICTED;
    }

    private boolean isKept() {
        Comment there = stored.get();
        if (there == null) {
            return text.get().isBlank();
        }
        return Objects.equals(there.text(), text.get().strip()) && there.audience() == audience();
    }

    /// The words as they are typed.
    StringProperty textProperty() {
        return text;
    }

    /// Whether the public edition prints them too.
    BooleanProperty sharedProperty() {
        return shared;
    }

    /// Whether the words are kept as they stand.
    BooleanBinding keptProperty() {
        return kept;
    }
}
