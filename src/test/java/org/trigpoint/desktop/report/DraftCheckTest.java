package org.trigpoint.desktop.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.claims.Claim;
import org.trigpoint.claims.Finding;
import org.trigpoint.desktop.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DraftCheckTest {
    @TempDir
    Path folder;
    private final Work work = Work.immediate();
    private final DraftCheck check = new DraftCheck(work);

    private Path draft(String text) throws IOException {
        Path file = folder.resolve("plan.md");
        Files.writeString(file, text);
        return file;
    }

    @Test
    void whatCannotBeRightIsShownWithItsPlace() throws IOException {
        check.check(draft("""
                Robbery fell by 10% from 100 to 90.

                Burglary fell by 18.1% from 1,804 to 1,070.
                """));
        assertThat(check.shown()).extracting(Claim::line, Claim::finding, Claim::stated, Claim::computed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, Finding.INCONSISTENT, "18.1%", "-40.69%"));
        assertThat(check.answerProperty().get())
                .isEqualTo("plan.md: 1 cannot be right, none can be read in more than one way, of 2 read.");
        check.everythingProperty().set(true);
        assertThat(check.shown()).hasSize(2);
    }

    @Test
    void aDraftWithoutFiguresSaysSo() throws IOException {
        check.check(draft("The partnership meets."));
        assertThat(check.shown()).isEmpty();
        assertThat(check.answerProperty().get()).contains("No statement about figures");
    }

    @Test
    void aFileThatIsNoDraftIsToldAndTheOneBeforeStays() throws IOException {
        Path good = draft("Burglary fell by 18.1% from 1,804 to 1,070.");
        check.check(good);
        Path damaged = folder.resolve("plan.pdf");
        Files.writeString(damaged, "%PDF-1.7 cut short");
        check.check(damaged);
        assertThat(check.fileProperty().get()).isEqualTo(good);
        assertThat(work.noticeProperty().get()).isNotNull();
        assertThat(work.noticeProperty().get().words()).contains("Plan.pdf cannot be read");
    }

    @Test
    void closingLeadsBackToTheReport() throws IOException {
        check.check(draft("Burglary fell by 18.1% from 1,804 to 1,070."));
        check.close();
        assertThat(check.fileProperty().get()).isNull();
        assertThat(check.shown()).isEmpty();
    }
}
