package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Annex;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.Edition;
import org.trigpoint.assessment.RollForward;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The report as it would be written now, for whom, and under which marking.
final class ReportViewModel {
    private final Session session;
    private final InstantSource clock;
    private final Answer<Draft> draft;
    private final ReportEdits edits;
    private final OutlineModel outline;
    private final CommentaryModel commentary;
    private final Export export;
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.RESTRICTED);
    private @Nullable Period period;
    private @Nullable Path file;
    private DisclosureRule disclosure = DisclosureRule.usual();
    private boolean whole = true;

    /// @param clock tells the day the documents are made
    ReportViewModel(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
        draft = new Answer<Draft>(session, "Putting the report together").onlyOn(Destination.REPORT);
        edits = new ReportEdits(session, this::layOut);
        outline = new OutlineModel(edits);
        commentary = new CommentaryModel(edits, this::today);
        export = new Export(session, this::request);
        draft.valueProperty().subscribe(this::take);
        audience.subscribe((_, _) -> layOut());
        session.markingProperty().subscribe((_, _) -> layOut());
    }

    void show(Scope scope) {
        Path now = scope.contents().file();
        if (now.equals(file)) {
            commentary.keep();
        } else {
            file = now;
        }
        if (period == null || !period.equals(scope.period())) {
            commentary.forget();
        }
        period = scope.period();
        disclosure = scope.contents().stored().disclosure();
        whole = true;
        layOut();
    }

    /// Lays the report out anew. The data are only asked where they may have changed.
    private void layOut() {
        if (file == null) {
            return;
        }
        Draft now = draft.valueProperty().get();
        Edition edition = edition();
        Marking marking = session.markingProperty().get();
        if (whole || now == null) {
            AssessmentRequest request = request();
            draft.ask((open, progress) -> Draft.of(open, AssessmentRun.of(open, request, progress), edition, marking,
                    progress));
        } else {
            draft.ask((open, progress) -> Draft.of(open, now.assessment(), edition, marking, progress));
        }
    }

    private void take(@Nullable Draft now) {
        if (now != null) {
            whole = false;
            outline.take(now);
            commentary.take(now);
        }
    }

    private Edition edition() {
        return new Edition(audience.get(), disclosure);
    }

    private AssessmentRequest request() {
        return AssessmentRequest.on(today())
                .during(period)
                .marked(session.markingProperty().get())
                .edition(edition())
                .annexes(export.areasProperty().get() ? Set.of(Annex.AREAS) : Set.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Puts a marking on every page from here on; an empty one is not taken.
    void mark(String text) {
        String marking = text.strip().toUpperCase(Locale.UK);
        if (!marking.isEmpty() && !marking.equals(session.markingProperty().get().text())) {
            session.chooseMarking(new Marking(marking));
        }
    }

    /// Starts this year's report from that of the year before: carries the analyst's words over. It can be taken back.
    void rollForward() {
        Period months = period;
        if (months == null) {
            return;
        }
        commentary.keep();
        session.work()
                .start(session.ask("Starting from last year's report",
                        (open, progress) -> RollForward.into(open, months, today(), progress)).whenDone(outcome -> {
                            session.work().say(Notice.done(words(outcome)));
                            session.edits()
                                    .add("carrying last year's words over", () -> edits.write(notes -> outcome
                                            .carried()
                                            .forEach(section -> notes.removeComment(section, months))));
                            whole = true;
                            layOut();
                        }));
    }

    private static String words(RollForward.Outcome outcome) {
        int carried = outcome.carried().size();
        return (carried == 0 ? "No words to carry over from " + outcome.from().name()
                : "Your words on " + carried + (carried == 1 ? " section" : " sections") + " were carried over from "
                        + outcome.from().name() + "; revise them")
                + ". The section on last year shows what changed.";
    }

    /// What to look at before signing, in plain words; empty when nothing is wrong.
    List<String> checks(Draft now) {
        List<String> found = new ArrayList<>(now.checks());
        if (now.assessment().edition().isPublic()
                && now.assessment().marking().equals(Marking.OFFICIAL_SENSITIVE)) {
            found.addFirst("The public edition is marked OFFICIAL-SENSITIVE. Choose another marking above.");
        }
        return found;
    }

    /// The report as it would be written now.
    Answer<Draft> draft() {
        return draft;
    }

    /// Its sections.
    OutlineModel outline() {
        return outline;
    }

    /// Where one asks where a number comes from.
    Inquiry inquiry() {
        return session.inquiry();
    }

    /// The analyst's words.
    CommentaryModel commentary() {
        return commentary;
    }

    /// The way out.
    Export export() {
        return export;
    }

    /// Who the report is for.
    ObjectProperty<Audience> audienceProperty() {
        return audience;
    }
}
