package org.trigpoint.report.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.FileSet;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DrawnTest {
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @TempDir
    Path folder;

    private final Drawn drawn = new Drawn();

    @BeforeEach
    void draw() {
        List<Double> months = Collections.nCopies(12, 30.0);
        drawn.picture("burglary", new MonthlyComparison("Burglary by month", "offences a month", YearMonth.of(2012, 4),
                new MonthlyComparison.Year("2012/13", months), new MonthlyComparison.Year("2011/12", months)), 9, "");
    }

    @Test
    void figuresReplaceEarlierOnesWhole() throws IOException {
        Files.writeString(folder.resolve("burglary.svg"), "an earlier edition");

        save(Progress.NONE);

        assertThat(names()).containsExactlyInAnyOrder("burglary.png", "burglary.svg");
        assertThat(folder.resolve("burglary.svg")).content()
                .contains("Burglary by month")
                .doesNotContain("earlier edition");
    }

    @Test
    void aFigureThatCannotBeReplacedIsNamedAndNothingHalfWrittenStays() throws IOException {
        Files.createDirectories(folder.resolve("burglary.png/with something in it"));

        assertThatThrownBy(() -> save(Progress.NONE)).isInstanceOf(RefusedException.class)
                .hasMessage("Cannot replace burglary.png. Close it if it is open in another program, then try again.");

        assertThat(names()).containsExactly("burglary.png");
    }

    @Test
    void cancellingLeavesTheEarlierFigures() throws IOException {
        Files.writeString(folder.resolve("burglary.svg"), "an earlier edition");

        assertThatThrownBy(() -> save(CANCELLED)).isInstanceOf(CancelledException.class);

        assertThat(names()).containsExactly("burglary.svg");
        assertThat(folder.resolve("burglary.svg")).hasContent("an earlier edition");
    }

    private void save(Progress progress) throws IOException {
        try (FileSet set = new FileSet()) {
            drawn.save(set, folder, progress);
            set.finish();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
