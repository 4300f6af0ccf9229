package org.trigpoint.desktop.report;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

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
        assertThat(model.assessment().valueProperty().get().summary())
                .contains("Recorded crime fell by 45%, from 1,056 to 576 offences.");
        assertThat(model.assessment().valueProperty().get().gaps()).extracting(gap -> gap.subject())
                .contains("Fire", "Drug and alcohol treatment");
    }

    @Test
    void anExportWritesTheThreeDocumentsAndTheFigures() {
        Path into = folder.resolve("out");
        model.folderProperty().set(into);
        model.export();

        assertThat(model.written()).extracting(file -> file.getFileName().toString())
                .containsExactly("assessment.docx", "assessment.xlsx", "assessment.pdf", "figures");
        assertThat(model.written()).allMatch(Files::exists);
        assertThat(session.work().noticeProperty().get().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(model.writingProperty().get()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldPlainly() throws IOException {
        model.folderProperty().set(Files.createFile(folder.resolve("a-file")));
        model.export();

        assertThat(model.written()).isEmpty();
        assertThat(model.writingProperty().get()).isFalse();
        assertThat(session.work().noticeProperty().get().words()).contains("a-file");
    }

    @Test
    void theMarkingIsInCapitalsAndNeverBlank() {
        model.mark(" official ");
        assertThat(session.markingProperty().get().text()).isEqualTo("OFFICIAL");
        model.mark("  ");
        assertThat(session.markingProperty().get().text()).isEqualTo("OFFICIAL");
    }
}
