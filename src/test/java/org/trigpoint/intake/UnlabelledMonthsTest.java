package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Counts by month are read where a column that is known says of what or where they are; otherwise their totals would count
/// with them.
class UnlabelledMonthsTest {
    private static final String ROWS = """
            %s,Apr 2012,May 2012,Jun 2012
            North,10,12,9
            South,1,2,3
            Total,11,14,12
            """;

    @TempDir
    Path folder;

    private Heard read(String heading) throws IOException {
        return Heard.of(Files.writeString(folder.resolve("crime.csv"), ROWS.formatted(heading)));
    }

    @Test
    void rowsUnderAKnownHeadingAreReadWithoutTheirTotal() throws IOException {
        Heard heard = read("Ward");
        assertThat(heard.refusals).isEmpty();
        assertThat(heard.table().entries).hasSize(37);
    }

    @Test
    void rowsUnderAHeadingThatNobodyKnowsAreNotCounted() throws IOException {
        Heard heard = read("Patch");
        assertThat(heard.tables).isEmpty();
        assertThat(heard.refusals).extracting(Heard.Refusal::reason).allMatch(reason -> reason.contains("'Patch'"));
    }
}
