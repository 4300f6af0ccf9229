package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Files of Welsh authorities are read with the same layouts, in Welsh or in both languages.
class WelshHeadingsTest {
    @TempDir
    Path folder;

    private List<Incident> read(String name, String content) throws IOException {
        Heard heard = Heard.of(Files.writeString(folder.resolve(name), content));
        assertThat(heard.refusals).isEmpty();
        List<Entry> entries = heard.table().entries;
        return entries.stream().map(Incident.class::cast).toList();
    }

    @Test
    void recordsAreRead() throws IOException {
        List<Incident> read = read("troseddau.csv", """
                Rhif trosedd,Math o drosedd,Dyddiad y drosedd,Cod LSOA
                T1,Burglary,13/04/2012,W01000001
                T2,Robbery,02/05/2012,W01000002
                """);

        assertThat(read).extracting(Incident::reference).containsExactly("T1", "T2");
        assertThat(read).extracting(incident -> incident.category().name()).containsExactly("Burglary", "Robbery");
        assertThat(read).extracting(incident -> incident.when().month())
                .containsExactly(YearMonth.of(2012, 4), YearMonth.of(2012, 5));
        assertThat(read).extracting(incident -> incident.where().areaCode()).containsExactly("W01000001", "W01000002");
    }

    @Test
    void vagueWordsAreTrustedWhereTheTitleSaysWhatTheyAreOf() throws IOException {
        List<Incident> read = read("troseddau 2012.csv", """
                Blwyddyn,Mis,Ward,Categori,Nifer
                2012,Ebrill,Canol,Robbery,2
                2012,Mai,Canol,Robbery,1
                """);

        assertThat(read).hasSize(3).allMatch(incident -> incident.category().dataset() == Dataset.CRIME);
        assertThat(read.getLast().when().month()).isEqualTo(YearMonth.of(2012, 5));
    }

    @Test
    void headingsInBothLanguagesAreRead() throws IOException {
        List<Incident> read = read("crime.csv", """
                Rhif trosedd / Crime number,Math o drosedd / Offence type,Date of offence / Dyddiad y drosedd
                T1,Burglary,13/04/2012
                """);

        assertThat(read).singleElement().extracting(Incident::reference).isEqualTo("T1");
    }
}
