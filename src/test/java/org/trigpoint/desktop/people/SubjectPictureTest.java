package org.trigpoint.desktop.people;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.figure.CountBars;
import org.trigpoint.question.subject.Given;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Which column of a table is drawn as bars.
class SubjectPictureTest {
    @TempDir
    Path folder;
    private Given given;

    @BeforeEach
    void open() {
        given = Given.in(folder);
    }

    @AfterEach
    void close() {
        given.close();
    }

    /// Behind the harm stand weights and ranks: 20 robberies of 300 and 80 thefts of 2.
    @Test
    void harmIsDrawnAndNoRank() throws IOException {
        given.records(90, "crime:Theft", "2011-06-01")
                .records(15, "crime:Robbery", "2011-06-01")
                .records(80, "crime:Theft", "2012-06-01")
                .records(20, "crime:Robbery", "2012-06-01");
        Path weights = Files.writeString(folder.resolve("severity weights.csv"),
                "Offence description,Severity weight\nTheft,2\nRobbery,300\n");
        given.workspace().importFile(weights, ImportOptions.DEFAULT, Progress.NONE);

        CountBars bars = SubjectPicture.of(given.view("harm", "FY2012/13").tables().getFirst()).orElseThrow();

        assertThat(bars.unit()).isEqualTo("Harm 2012/13");
        assertThat(bars.bars()).containsExactly(new CountBars.Bar("Robbery", 6000), new CountBars.Bar("Theft", 160));
    }

    @Test
    void marksOnAScaleAreNotDrawn() {
        given.record("self-assessment:Risk", "2013-03-01", "score=3", "target score=3")
                .record("self-assessment:Training", "2013-03-01", "score=2", "target score=3");
        assertThat(given.view("self-assessment", "FY2012/13").tables()).isNotEmpty()
                .allSatisfy(table -> assertThat(SubjectPicture.of(table)).isEmpty());
    }
}
