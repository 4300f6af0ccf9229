package org.trigpoint.desktop.report;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.Editing;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Activity;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Comment;
import org.trigpoint.model.Period;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReportViewModelTest {
    @TempDir
    Path folder;
    Session session;
    ReportViewModel model;

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
        model = new ReportViewModel(session, InstantSource.fixed(Instant.parse("2013-06-05T09:00:00Z")));
        model.show(session.scopeProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theFirstPageIsReadBeforeItIsWritten() {
        assertThat(model.draft().valueProperty().get().assessment().summary())
                .contains("Recorded crime fell by 45%, from 1,056 to 576 offences.");
        assertThat(model.draft().valueProperty().get().assessment().gaps()).extracting(gap -> gap.subject())
                .contains("Fire", "Drug and alcohol treatment");
    }

    @Test
    void anExportWritesTheThreeDocumentsAndTheFigures() {
        Path into = folder.resolve("out");
        model.export().folderProperty().set(into);
        model.export().start();

        assertThat(model.export().written()).extracting(file -> file.getFileName().toString())
                .containsExactly("assessment.docx", "assessment.xlsx", "assessment.pdf", "figures");
        assertThat(model.export().written()).allMatch(Files::exists);
        assertThat(session.work().noticeProperty().get().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(model.export().writingProperty().get()).isFalse();
    }

    @Test
    void anExportTellsHowFarItIsAndLeavesNoDocumentWhenCancelled() {
        Path into = folder.resolve("out");
        List<Activity> told = new ArrayList<>();
        session.work().activityProperty().subscribe(activity -> {
            if (activity != null && !Double.isNaN(activity.share()) && !activity.stopping()) {
                told.add(activity);
                session.work().cancel();
            }
        });
        model.export().folderProperty().set(into);
        model.export().start();

        assertThat(told).isNotEmpty();
        assertThat(model.export().written()).isEmpty();
        assertThat(model.export().writingProperty().get()).isFalse();
        assertThat(into).satisfiesAnyOf(nothing -> assertThat(nothing).doesNotExist(),
                empty -> assertThat(empty).isEmptyDirectory());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldPlainly() throws IOException {
        model.export().folderProperty().set(Files.createFile(folder.resolve("a-file")));
        model.export().start();

        assertThat(model.export().written()).isEmpty();
        assertThat(model.export().writingProperty().get()).isFalse();
        assertThat(session.work().noticeProperty().get().words()).contains("a-file");
    }

    @Test
    void theMarkingIsInCapitalsAndNeverBlank() {
        model.mark(" official ");
        assertThat(session.markingProperty().get().text()).isEqualTo("OFFICIAL");
        model.mark("  ");
        assertThat(session.markingProperty().get().text()).isEqualTo("OFFICIAL");
    }

    @Test
    void aSectionLeftOutStaysOutAndComesBack() {
        OutlineLine crime = line("crime");
        model.outline().toggle(crime);

        assertThat(line("crime").on()).isFalse();
        assertThat(kept().leftOut()).containsExactly("crime");
        session.edits().undo();
        assertThat(line("crime").on()).isTrue();
        assertThat(kept().leftOut()).isEmpty();
    }

    @Test
    void aSectionMovesUpAndDownAndBackToItsPlace() {
        int usual = model.outline().indexOf("asb");
        model.outline().moveUp(line("asb"));
        assertThat(model.outline().indexOf("asb")).isEqualTo(usual - 1);
        model.outline().moveUp(line("asb"));
        assertThat(model.outline().indexOf("asb")).isEqualTo(usual - 2);
        session.edits().undo();
        assertThat(model.outline().indexOf("asb")).isEqualTo(usual - 1);
        model.outline().moveDown(line("asb"));
        assertThat(model.outline().indexOf("asb")).isEqualTo(usual);
        model.outline().usualOrder();
        assertThat(kept().order()).isEmpty();
    }

    @Test
    void theFirstSectionCannotMoveUpNorTheLastDown() {
        model.outline().moveUp(model.outline().lines().getFirst());
        model.outline().moveDown(model.outline().lines().getLast());

        assertThat(kept().order()).isEmpty();
        assertThat(session.edits().lastProperty().get()).isEmpty();
    }

    @Test
    void wordsAreKeptWhenAnotherSectionIsChosenAndPrintedInTheirOwn() {
        write("Burglary fell because Operation Lantern ran all winter.");
        model.commentary().turnTo("asb");

        assertThat(model.commentary().textProperty().get()).isEmpty();
        assertThat(line("crime").commented()).isTrue();
        assertThat(model.draft().valueProperty().get().sections().get("crime").toString())
                .contains("Operation Lantern");
        model.commentary().turnTo("crime");
        assertThat(model.commentary().textProperty().get()).startsWith("Burglary fell");
    }

    @Test
    void oneVisitToASectionIsOneChangeToTakeBack() {
        write("First words.");
        model.commentary().keep();
        write("First words, and second ones.");
        model.commentary().keep();
        assertThat(comments()).containsExactly("First words, and second ones.");

        session.edits().undo();
        assertThat(comments()).isEmpty();
        assertThat(model.commentary().textProperty().get()).isEmpty();
        assertThat(session.edits().lastProperty().get()).isEmpty();
    }

    @Test
    void lastYearsWordsAreCarriedOverAndTakenBack() {
        Period period = model.draft().valueProperty().get().assessment().period();
        session.work().start(session.ask("Keeping words", (open, _) -> {
            open.reportNotes()
                    .keep(new Comment("crime", period.yearBefore().code(), Audience.RESTRICTED, "Old words.",
                            LocalDate.of(2012, 6, 1)));
            return 1;
        }));
        model.rollForward();

        assertThat(comments()).containsExactly("Old words.");
        assertThat(session.work().noticeProperty().get().words())
                .startsWith("Your words on 1 section were carried over");
        assertThat(model.draft().valueProperty().get().checks())
                .anyMatch(check -> check.startsWith("the words on the section \"crime\" are still those of"));
        session.edits().undo();
        assertThat(comments()).isEmpty();
    }

    @Test
    void aSentenceKnowsTheFilesItWasCountedFrom() {
        Draft draft = model.draft().valueProperty().get();
        FigureAsked asked = draft.asked("Recorded crime fell by 45%, from 1,056 to 576 offences.");
        assertThat(asked).isNotNull();
        assertThat(asked.value()).as("a sentence is its own heading").isEmpty();
        assertThat(asked.name()).startsWith("Recorded crime fell by 45%");
        assertThat(asked.facts()).extracting(FigureAsked.Fact::name)
                .containsExactly("Stands in", "Period", "Definition", "Counted from", "Files", "Method");
        assertThat(asked.facts()).filteredOn(fact -> fact.name().equals("Files"))
                .allSatisfy(fact -> assertThat(fact.words()).contains("rows"));
        assertThat(draft.asked("No number stands here.")).isNull();
    }

    @Test
    void noWordsTakeTheCommentAway() {
        write("Words.");
        model.commentary().keep();
        write("  ");
        model.commentary().keep();

        assertThat(comments()).isEmpty();
    }

    @Test
    void wordsBeingTypedOutliveALookAtTheReport() {
        write("Half a sen");
        model.outline().toggle(line("asb"));

        assertThat(model.commentary().textProperty().get()).isEqualTo("Half a sen");
        assertThat(model.commentary().keptProperty().get()).isFalse();
    }

    @Test
    void thePublicEditionPrintsOnlyTheWordsMeantForIt() {
        write("For partners only.");
        model.commentary().keep();
        model.audienceProperty().set(Audience.PUBLIC);
        assertThat(printed()).doesNotContain("For partners only.");

        model.commentary().sharedProperty().set(true);
        model.commentary().keep();
        assertThat(printed()).contains("For partners only.");
    }

    @Test
    void aPublicEditionUnderARestrictiveMarkingIsPointedOut() {
        assertThat(model.checks(model.draft().valueProperty().get())).isEmpty();
        model.audienceProperty().set(Audience.PUBLIC);
        assertThat(model.checks(model.draft().valueProperty().get()).getFirst()).contains("OFFICIAL-SENSITIVE");
        model.mark("OFFICIAL");
        assertThat(model.checks(model.draft().valueProperty().get())).isEmpty();
    }

    @Test
    void aClaimOfTheAnalystThatDoesNotAddUpIsFound() {
        write("Recorded crime rose by 80%, from 1,056 to 576 offences.");
        model.commentary().keep();

        assertThat(model.checks(model.draft().valueProperty().get())).anySatisfy(
                check -> assertThat(check).contains("cannot be right"));
    }

    private void write(String text) {
        model.commentary().turnTo("crime");
        model.commentary().textProperty().set(text);
    }

    private String printed() {
        return model.draft().valueProperty().get().sections().get("crime").toString();
    }

    private OutlineLine line(String id) {
        return model.outline().lines().get(model.outline().indexOf(id));
    }

    private Editing kept() {
        return model.draft().valueProperty().get().assessment().editing();
    }

    private List<String> comments() {
        return model.draft().valueProperty().get().comments().stream().map(Comment::text).toList();
    }
}
