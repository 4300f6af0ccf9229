package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Compact pivot tables, whose groups would count with their parts, are refused by name.
class PivotTableTest {
    private static final String MONTHS = """
            Count of Crime number,Column Labels,,
            Row Labels,Apr-12,May-12,Grand Total
            Burglary,3,4,7
            Dwelling,1,2,3
            Other,2,2,4
            Grand Total,3,4,7
            """;

    @TempDir
    Path folder;

    @Test
    void aPivotTableOfMonthsIsRefused() throws IOException {
        Heard heard = read("crime.csv", MONTHS);

        assertThat(heard.tables).isEmpty();
        assertThat(heard.refusals).extracting(Heard.Refusal::reason).containsExactly(PivotTable.REFUSAL);
    }

    @Test
    void aPivotTableThatNoLayoutFitsIsRefusedAsOne() throws IOException {
        Heard heard = read("crime.csv", "Row Labels,Count of Crime number\nBurglary,3\nApr,1\nMay,2\nGrand Total,3\n");

        assertThat(heard.refusals).extracting(Heard.Refusal::reason).containsExactly(PivotTable.REFUSAL);
    }

    @Test
    void withoutGroupsItIsReadOnceItSaysWhatItsRowsAre() throws IOException {
        Heard heard = read("crime.csv", "Offence,Apr-12,May-12\nBurglary,3,4\nRobbery,1,2\n");

        assertThat(heard.refusals).isEmpty();
        assertThat(heard.table().entries).hasSize(10);
    }

    @Test
    void theWordsAmongTheValuesMakeNoPivotTable() throws IOException {
        Heard heard = read("crime.csv", "Crime no,Offence,Offence date,Note\nA1,Robbery,13/04/2012,Row Labels\n");

        assertThat(heard.table().entries).hasSize(1);
    }

    private Heard read(String name, String content) throws IOException {
        return Heard.of(Files.writeString(folder.resolve(name), content));
    }
}
