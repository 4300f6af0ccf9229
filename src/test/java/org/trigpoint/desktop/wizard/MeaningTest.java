package org.trigpoint.desktop.wizard;

import org.junit.jupiter.api.Test;
import org.trigpoint.intake.layout.SavedCategories;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What the files mean: their dates, letters, categories and places.
class MeaningTest extends OpenWizard {
    @Test
    void datesAreShownLongBeforeAnythingIsKept() {
        offerUnknown();
        model.go(Step.MEANING);

        Sample sample = model.sample().valueProperty().get();
        assertThat(sample.rows().get(1))
                .isEqualTo(new SampleRow("Crime: Graffiti", "2 March 2013, 11:30", "E01000002", "K1"));
        assertThat(sample.categories()).containsEntry("Graffiti", 40L).containsEntry("Litter", 19L);
        assertThat(sample.problems()).hasSize(1);
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(3);
    }

    @Test
    void anotherEncodingReadsTheFileAnew() throws IOException {
        Path file = Files.write(folder.resolve("patrols.csv"),
                "Date,Kind,LSOA Code\n05/04/2012,Caf\u00e9 brawl,E01000001\n"
                        .getBytes(Charset.forName("IBM850")));
        session.offer(List.of(file));
        ReadingChoice.Encoding dos = ReadingChoice.Encoding.all().getLast();
        model.readingProperty().set(model.readingProperty().get().in(dos));

        assertThat(model.tables().getFirst().preview().rows().get(1).cells()).contains("Caf\u00e9 brawl");
    }

    @Test
    void theOrderOfDatesIsTakenFromTheAnalystAndHoldsToTheEnd() throws IOException {
        session.offer(List.of(Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/1,Burglary,05/04/2012,E01000001
                C/2,Burglary,06/04/2012,E01000001
                """)));
        model.go(Step.MEANING);
        assertThat(model.sample().valueProperty().get().rows().getFirst().when()).contains("5 April 2012");
        model.readingProperty().set(model.readingProperty().get().with(ReadingChoice.Dates.MONTH_FIRST));

        assertThat(model.sample().valueProperty().get().rows().getFirst().when()).contains("4 May 2012");
        model.importNow();
        assertThat(lastBatch().from()).isEqualTo(YearMonth.of(2012, 5));
    }

    /// A file, opened at its meanings, in which burglary goes by a supplier's words.
    private Path suppliersWords() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/1,Burglaries in dwellings,05/04/2012,E01000001
                C/2,Robbery,06/04/2012,E01000001
                """);
        session.offer(List.of(file));
        model.go(Step.MEANING);
        return file;
    }

    @Test
    void aSuppliersWordsAreGivenAKnownCategoryForGood() throws IOException {
        Path file = suppliersWords();
        assertThat(model.words().suggestions("Burglaries in dwellings")).startsWith("Burglary")
                .contains("Arson", "Robbery");
        model.map("Burglaries in dwellings", "Burglary");

        assertThat(model.sample().valueProperty().get().categories()).containsOnlyKeys("Burglary", "Robbery");
        model.importNow();
        session.offer(List.of(file));
        model.go(Step.MEANING);
        assertThat(model.sample().valueProperty().get().categories()).containsOnlyKeys("Burglary", "Robbery");
    }

    @Test
    void aCategoryOnceGivenIsTakenBack() throws IOException {
        Path file = suppliersWords();
        model.map("Burglaries in dwellings", "Burglary");
        assertThat(model.words().given()).extracting(SavedCategories.Given::words)
                .containsExactly("burglaries in dwellings");
        model.takeBack(model.words().given().getFirst());

        assertThat(model.words().given()).isEmpty();
        assertThat(model.sample().valueProperty().get().categories())
                .containsOnlyKeys("Burglaries in dwellings", "Robbery");
    }

    @Test
    void theMapShowsWhichPointsLieInside() throws IOException {
        session.offer(List.of(OUTLINES));
        model.importNow();
        session.offer(List.of(Files.writeString(folder.resolve("points.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code,Longitude,Latitude
                C/1,Robbery,05/04/2012,,-1.95,54.61
                C/2,Robbery,06/04/2012,,-3.5,54.0
                C/3,Robbery,06/04/2012,E01000001,,
                C/4,Robbery,06/04/2012,,,
                """)));
        model.go(Step.MEANING);

        SamplePlaces places = model.sample().valueProperty().get().places();
        assertThat(places.points()).extracting(SamplePlaces.Place::lies)
                .containsExactly(SamplePlaces.Lies.INSIDE, SamplePlaces.Lies.OUTSIDE);
        assertThat(places.words()).isEqualTo("2 rows with a point, 2 without. 1 lies outside every boundary.");
    }

    @Test
    void columnsWithoutAHeadingAreToldOfHoweverLongTheFileIs() throws IOException {
        String head = "Crime Number,Offence Group,Date Recorded,LSOA Code,\n";
        for (int rows : List.of(3, 3_000)) {
            StringBuilder text = new StringBuilder(head);
            for (int i = 0; i < rows; i++) {
                text.append("C/")
                        .append(i)
                        .append(",Robbery,05/04/2012,E01000001,")
                        .append(i % 2 == 0 ? "x" : "")
                        .append('\n');
            }
            session.offer(List.of(Files.writeString(folder.resolve(rows + ".csv"), text)));
            model.go(Step.MEANING);

            assertThat(model.sample().valueProperty().get().notes())
                    .filteredOn(note -> note.contains("heading"))
                    .singleElement()
                    .asString()
                    .contains("not read. To keep them, give");
            model.openProperty().set(false);
        }
    }
}
