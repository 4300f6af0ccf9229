package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Tables that would be counted wrongly are refused with the next step, and their readable relations are read.
class NotReadTest {
    @TempDir
    Path folder;

    private Heard read(String content) throws IOException {
        return Heard.of(Files.writeString(folder.resolve("crime.csv"), content));
    }

    private String refused(String content) throws IOException {
        Heard heard = read(content);
        assertThat(heard.tables).isEmpty();
        return heard.refusals.getFirst().reason();
    }

    @Test
    void daysOfTheWeekBelongToNoMonth() throws IOException {
        assertThat(refused("Offence,Mon,Tue,Wed,Thu,Fri,Sat,Sun\nBurglary,1,2,3,4,5,6,7\nRobbery,1,2,3,4,5,6,7\n"))
                .contains("days of the week")
                .contains("Import the records");
    }

    @Test
    void yearsBelowSeveralKindsAreToldApart() throws IOException {
        assertThat(refused("""
                Recorded crime by ward,,,,
                ,Burglary,,Robbery,
                Ward,2011/12,2012/13,2011/12,2012/13
                Central,10,12,3,4
                North,5,6,1,2
                """)).contains("years below several kinds").contains("a table of its own");
    }

    @Test
    void yearsOnceAreReadAsBefore() throws IOException {
        Heard heard = read("Offence,2011/12,2012/13\nBurglary,10,12\nRobbery,3,4\n");

        assertThat(heard.refusals).isEmpty();
        assertThat(heard.table().entries).hasSize(4);
    }

    @Test
    void subtotalsOfAPivotTableAreNotCountedWithTheirParts() throws IOException {
        assertThat(refused("""
                Filter,,,,
                ,,,,
                Count - Crime number,,Month,,
                Offence,Sub type,2012-04,2012-05,Total Result
                Burglary,Dwelling,1,2,3
                ,Other,2,2,4
                Burglary Result,,3,4,7
                Robbery,Personal,1,2,3
                Robbery Result,,1,2,3
                Total Result,,4,6,10
                """)).contains("add up others").contains("switch the subtotals off");
    }

    @Test
    void aPivotTableWithoutGroupsIsReadWithoutItsTotal() throws IOException {
        Heard heard = read("""
                Filter,,,
                ,,,
                Count - Crime number,Month,,
                Offence,2012-04,2012-05,Total Result
                Burglary,3,4,7
                Robbery,1,2,3
                Total Result,4,6,10
                """);

        assertThat(heard.refusals).isEmpty();
        assertThat(heard.table().entries).hasSize(10);
    }

    @Test
    void casesHeardAtAConferenceAreKnownWithoutItsName() throws IOException {
        Heard heard = Heard.of(Files.writeString(folder.resolve("high risk cases.csv"), """
                Case ref,Date heard,Repeat,Children,Referring agency
                C1,13/04/2012,Yes,2,Police
                """));

        assertThat(heard.refusals).isEmpty();
        assertThat(heard.table().head.dataset()).isEqualTo(Dataset.MARAC);
    }
}
