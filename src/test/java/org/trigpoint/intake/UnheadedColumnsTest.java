package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Values below no heading are not read, and that is said.
class UnheadedColumnsTest {
    private static final String HEADINGS = "Crime number,Date,Offence,,,see note\n";

    @TempDir
    Path folder;

    @Test
    void valuesWithoutAHeadingAreToldWithWhereTheyBegin() throws IOException {
        Heard.HeardTable table = read(HEADINGS + "A1,13/04/2012,Robbery,,,x\nA2,14/04/2012,Robbery,,hot,\n"
                + "A3,15/04/2012,Robbery,1,2,\nA4,16/04/2012,Robbery,3,,\n").getFirst();

        assertThat(table.entries).hasSize(4);
        assertThat(table.notes).contains("3 rows hold values under 2 columns without a heading (D, E), first in row 3, "
                + "column E: these values are not read. To keep them, give each such column a heading in the file.");
    }

    @Test
    void aCellToTheRightOfAllHeadingsIsToldToo() throws IOException {
        Heard.HeardTable table = read("Crime number,Date,Offence\nA1,13/04/2012,Robbery,late\n").getFirst();

        assertThat(table.notes).contains("1 row holds values under 1 column without a heading (D), first in row 2, "
                + "column D: these values are not read. To keep them, give each such column a heading in the file.");
    }

    @Test
    void rowsThatAreNotLoadedAndEmptyColumnsAreNotCounted() throws IOException {
        Heard.HeardTable table = read(HEADINGS + "A1,13/04/2012,Robbery,,,\nA2,yesterday,Robbery,4,,\n"
                + "A3,15/04/2012,Robbery,,,\n").getFirst();

        assertThat(table.problems).hasSize(1);
        assertThat(table.notes).noneMatch(note -> note.contains("without a heading"));
    }

    @Test
    void columnsOfATableBesideAnotherHaveTheLettersOfTheSheet() throws IOException {
        List<Heard.HeardTable> tables = read("""
                Crime no,Offence,Offence date,,Incident number,Incident type,Incident date
                A1,Robbery,13/04/2012,,I1,Noise,01/05/2012,loud
                """);

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().notes).noneMatch(note -> note.contains("without a heading"));
        assertThat(tables.getLast().notes).anyMatch(note -> note.contains("(H), first in row 2, column H"));
    }

    private List<Heard.HeardTable> read(String content) throws IOException {
        return Heard.of(Files.writeString(folder.resolve("crime.csv"), content)).tables;
    }
}
