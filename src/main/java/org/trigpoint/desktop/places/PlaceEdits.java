package org.trigpoint.desktop.places;

import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.question.profile.ProfileQuestion;
import org.trigpoint.report.content.ProfileFiles;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What is kept from the screen of places: indices, local names, and profiles of places as documents.
final class PlaceEdits {
    private final Session session;

    PlaceEdits(Session session) {
        this.session = session;
    }

    /// Keeps an index under a name, in place of any of the same name; can be taken back.
    ///
    /// @param kept receives the name as it is kept
    void keep(String name, IndexDefinition index, Consumer<String> kept) {
        String wanted = name.strip().toLowerCase(Locale.UK);
        boolean taken = List.of(PlaceIndex.RATE.id(), PlaceIndex.HARM.id()).contains(wanted);
        if (wanted.isEmpty() || taken) {
            session.work()
                    .say(Notice.attention(taken
                            ? "“" + wanted + "” is ranked by as it is. Give your index another name."
                            : "Give your index a name first."));
            return;
        }
        IndexDefinition named = new IndexDefinition(wanted, index.indicators(), index.weights());
        session.work().start(session.ask("Keeping the index", (open, _) -> {
            Optional<IndexDefinition> before = IndexDefinition.own(open, wanted);
            IndexDefinition.keep(open, named);
            return before;
        }).whenDone(before -> {
            session.edits().add("the index " + wanted, () -> restore(wanted, before));
            session.work().say(Notice.done("Kept the index “" + wanted + "”."));
            kept.accept(wanted);
        }));
    }

    private void restore(String name, Optional<IndexDefinition> before) {
        change("Putting the index back", open -> before.ifPresentOrElse(index -> IndexDefinition.keep(open, index),
                () -> IndexDefinition.forget(open, name)));
    }

    /// Gives an LSOA a local name; blank for its published one. Can be taken back.
    void name(String code, String name) {
        session.work().start(session.ask("Naming the place", (open, _) -> {
            String before = open.areas(AreaType.LSOA)
                    .stream()
                    .filter(area -> area.code().equals(code))
                    .map(area -> area.localName() == null ? "" : area.localName())
                    .findFirst()
                    .orElse("");
            open.nameArea(code, name.strip());
            return before;
        }).whenDone(before -> {
            session.edits()
                    .add("the local name", () -> change("Putting the name back", open -> open.nameArea(code, before)));
            session.lookAgain();
        }));
    }

    private void change(String what, Consumer<Workspace> change) {
        session.work().start(session.ask(what, (open, _) -> {
            change.accept(open);
            return what;
        }).whenDone(_ -> session.lookAgain()));
    }

    /// Writes the profile of a place as documents.
    void profile(String code, Period period, Path folder) {
        Marking marking = session.markingProperty().get();
        session.work().start(session.ask("Writing the profile", (open, progress) -> {
            Profile profile = new ProfileQuestion(code, Selection.ALL, period).ask(open, progress);
            String whose = open.setting("partnership").orElse("Community Safety Partnership");
            return ProfileFiles.write(profile, new ProfileFiles.Imprint(whose, marking,
                    LocalDate.now(ZoneId.of("Europe/London"))), folder, progress);
        })
                .whenDone(files -> session.work()
                        .say(Notice.done("Wrote " + String.join(" and ",
                                files.stream().map(file -> String.valueOf(file.getFileName())).toList()) + "."))));
    }
}
