package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.check.ColumnGuess;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Several tables on one sheet: a preview shows each, and a reading may ask for one of them.
class TablesOnASheetTest {
    private static final String CRIMES = "Crime no,Offence,Offence date,LSOA code\nA1,Robbery,13/04/2012,E01013610\n"
            + "A2,Robbery,14/04/2012,E01013611\n";
    private static final String INCIDENTS = "Incident number,Incident type,Incident date\nI1,Noise,01/05/2012\n";
    private static final String BELOW = "Recorded crime\n" + CRIMES + "\nAnti-social behaviour\n" + INCIDENTS;

    @TempDir
    Path folder;

    @Test
    void aPreviewShowsEachTableFromItsTitleOn() throws IOException {
        List<TablePreview> previews = previews(BELOW);

        assertThat(previews).extracting(TablePreview::layout).containsExactly("police-crime", "police-asb");
        assertThat(previews).extracting(TablePreview::asked).containsExactly("table 1", "table 2");
        assertThat(previews.getFirst().rows()).extracting(TablePreview.Line::number)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(previews.getLast().rows().getFirst().cells()).containsExactly("Anti-social behaviour");
        assertThat(previews.getLast().rows().get(previews.getLast().headingRow()).number()).isEqualTo(7);
        assertThat(previews.getLast().headings()).containsExactly("Incident number", "Incident type", "Incident date");
    }

    @Test
    void aPreviewShowsTablesBesideEachOther() throws IOException {
        List<TablePreview> previews = previews("""
                Crime no,Offence,Offence date,,Incident number,Incident type,Incident date
                A1,Robbery,13/04/2012,,I1,Noise,01/05/2012
                A2,Robbery,14/04/2012,,,,
                """);

        assertThat(previews).extracting(TablePreview::layout).containsExactly("police-crime", "police-asb");
        assertThat(previews.getLast().headings()).containsExactly("Incident number", "Incident type", "Incident date");
    }

    @Test
    void aTableFarBelowIsFound() throws IOException {
        String many = CRIMES + "A3,Robbery,14/04/2012,E01013611\n".repeat(3000);
        List<TablePreview> previews = previews(many + "\n" + INCIDENTS);

        assertThat(previews).extracting(TablePreview::layout).containsExactly("police-crime", "police-asb");
        assertThat(previews.getFirst().rows()).hasSize(200);
    }

    @Test
    void oneTableMayBeAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("both.csv"), BELOW);

        Heard first = Heard.of(file, new ReadOptions(null, "table 1"));
        Heard second = Heard.of(file, new ReadOptions("police-asb", "TABLE 2"));

        assertThat(first.table().head.layout()).isEqualTo("police-crime");
        assertThat(first.table().ledger().loaded()).isEqualTo(2);
        assertThat(second.table().head.layout()).isEqualTo("police-asb");
        assertThat(second.table().ledger().loaded()).isEqualTo(1);
        assertThat(second.refusals).isEmpty();
        assertThat(Heard.of(file).tables).hasSize(2);
    }

    @Test
    void aTableThatIsNotThereIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("both.csv"), BELOW);

        assertThat(Heard.of(file, new ReadOptions(null, "table 3")).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .isEqualTo("it has no sheet or table called 'table 3'"));
    }

    @Test
    void headingsInSeveralRowsOfAnUnknownTableAreJoined() throws IOException {
        TablePreview preview = previews("""
                Food survey,,,,
                ,,Phase one,,Phase two,
                Country,Region,Number,Share,Number,Share
                Anyland,North,10,4.5,12,5.5
                Anyland,South,20,3.5,21,3.7
                """).getFirst();

        assertThat(preview.layout()).isNull();
        assertThat(preview.headingRow()).isEqualTo(2);
        assertThat(preview.headings()).containsExactly("Country", "Region", "Phase one Number", "Phase one Share",
                "Phase two Number", "Phase two Share");
    }

    @Test
    void notesAboveAsWideAsTheTableAreNoHeadings() throws IOException {
        TablePreview preview = previews("""
                at,the,top,of,their,sheets
                or,merging,,,,cells
                Name,Trade,Age,Children,Born,Moved
                One,baker,68,TRUE,08/01/1947,10/01/2016
                Two,smith,60,FALSE,21/10/1956,27/12/2016
                """).getFirst();

        assertThat(preview.headings()).containsExactly("Name", "Trade", "Age", "Children", "Born", "Moved");
    }

    @Test
    void aRowOfUnitsInBracketsBelongsToTheHeadingsAboveIt() throws IOException {
        assertThat(previews("name,death,weight\n(at birth),(date is approximate),(in grams)\nClippy,01/01/2007,0.9\n")
                .getFirst()
                .headings())
                .containsExactly("name (at birth)", "death (date is approximate)", "weight (in grams)");
    }

    @Test
    void yearsAreHeadingsWhereAWordStandsBesideThem() throws IOException {
        assertThat(previews("Museum,2011,2010\nOld gallery,23.824,17.518\nTown museum,closed,closed\n").getFirst()
                .headings())
                .containsExactly("Museum", "2011", "2010");
    }

    @Test
    void columnsFarToTheRightDoNoHarm() throws IOException {
        Path file = Files.writeString(folder.resolve("wide.csv"), "Offence,Apr-12,May-12,Jun-12" + ",x".repeat(1_500) + "\nRobbery,1,2,3"
                + ",7".repeat(1_500) + "\n");

        assertThat(Heard.of(file).table().entries).hasSize(6);
    }

    @Test
    void valuesAloneSpeakForAMeaningOnlyWhereTheyLeaveLittleDoubt() throws IOException {
        TablePreview preview = previews("""
                Sample,Postcode,Births,Length,Note
                1101,ZZ1 3LL,0.5,54.25,one thing
                1102,ZZ2 4AB,1.5,55.5,another
                1103,ZZ1 1AA,2.4,56.75,a third
                """).getFirst();

        assertThat(preview.columns()).extracting(ColumnGuess::role)
                .containsExactly(Role.REFERENCE, Role.EXTRA, Role.EXTRA, Role.EXTRA, Role.EXTRA);
    }

    private List<TablePreview> previews(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("tables.csv"), text);
        List<TablePreview> previews = new ArrayList<>();
        Intake.shipped().preview(file, ReadOptions.DEFAULT, new PreviewVisitor() {
            @Override
            public void preview(TablePreview preview) {
                previews.add(preview);
            }

            @Override
            public void refused(String name, String sheet, String reason) {
                throw new AssertionError(reason);
            }
        }, Progress.NONE);
        return previews;
    }
}
