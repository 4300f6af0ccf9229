package org.trigpoint.desktop.data;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Period;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DataViewModelTest {
    @TempDir
    Path folder;
    Session session;
    DataViewModel model;

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
        model = new DataViewModel(session);
        model.show(session.scopeProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyBatchIsListedWithItsMonths() {
        assertThat(model.batches()).extracting(BatchRow::source).containsExactly("crime.csv", "asb.csv", "areas.csv");
        assertThat(model.batches()).extracting(BatchRow::months)
                .containsExactly("Apr 2011 to Mar 2013",
                        "Apr 2011 to Mar 2013", "n/a");
        assertThat(model.batches().getFirst().whole()).contains(Period.parse("2011-04..2013-03"));
        assertThat(model.answerProperty().get()).startsWith("3 batches with ").contains("no row rejected");
    }

    @Test
    void aChosenBatchShowsItsLedgerAndNotes() {
        model.selectedProperty().set(model.batches().getFirst());

        assertThat(model.details().valueProperty().get().problems()).isEmpty();
        assertThat(model.batches().getFirst().balance()).matches("([\\d,]+) rows read = \\1 loaded .*");
    }

    @Test
    void aBatchTakenOutIsGoneAndNoLongerChosen() {
        model.selectedProperty().set(model.batches().getFirst());
        model.undoSelected();
        model.show(session.scopeProperty().get());

        assertThat(model.batches()).extracting(BatchRow::source).containsExactly("asb.csv", "areas.csv");
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(session.work().noticeProperty().get().words()).contains("Batch 1 was taken out");
    }

    @Test
    void aChosenBatchStaysChosenWhenOthersChange() {
        model.selectedProperty().set(model.batches().get(1));
        session.undo(1);
        model.show(session.scopeProperty().get());

        assertThat(model.selectedProperty().get().source()).isEqualTo("asb.csv");
    }

    @Test
    void aFileThatIsRefusedIsListedWithTheReasonUntilDismissed() throws Exception {
        Path poem = Files.writeString(folder.resolve("poem.csv"), "The curfew tolls the knell of parting day\n");
        model.importAll(List.of(poem));

        assertThat(model.refused()).hasSize(1);
        assertThat(model.refused().getFirst().file()).isEqualTo("poem.csv");
        assertThat(session.work().noticeProperty().get().words()).startsWith("Nothing was imported.");
        model.dismissRefused();
        assertThat(model.refused()).isEmpty();
    }

    @Test
    void aSourceSaysWhichMonthsAreWholeAndWhenTheNextIsDue() {
        SourceRow crime = model.sources().getFirst();

        assertThat(crime.coverage()).isEqualTo("Apr 2011 to Mar 2013, whole");
        assertThat(crime.due()).isEqualTo("next due to Mar 2014");
        assertThat(crime.gaps()).isEmpty();
    }

    @Test
    void aChosenSourceShowsItsBatchesAlone() {
        model.sourceProperty().set(model.sources().getFirst());
        int crime = model.batches().size();
        model.sourceProperty().set(null);

        assertThat(crime).isEqualTo(model.sources().getFirst().batches().size());
        assertThat(model.batches()).hasSize(3);
    }

    @Test
    void rejectedRowsAreSavedForThePartner() throws IOException {
        Path file = Files.writeString(folder.resolve("2012-04-street.csv"), "Crime ID,Month,Reported by,Falls within,"
                + "Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n"
                + ",2012-04,P,P,-1.1,52.6,On,E01000001,B,Burglary,,\n,=soon,P,P,-1.1,52.6,On,E01000001,B,Burglary,,\n");
        session.importAll(List.of(file));
        model.show(session.scopeProperty().get());
        model.selectedProperty().set(model.batches().getLast());
        Path rejects = folder.resolve("rejects.csv");
        model.saveRejects(rejects);

        assertThat(Files.readAllLines(rejects)).hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("2012-04-street.csv,,3,Month,'=soon,"));
    }

    @Test
    void anImportIsTakenBackWithOneUndo() throws IOException {
        Path file = Files.writeString(folder.resolve("2012-04-street.csv"), "Crime ID,Month,Reported by,Falls within,"
                + "Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n"
                + ",2012-04,P,P,-1.1,52.6,On,E01000001,B,Burglary,,\n");
        session.importAll(List.of(file));
        assertThat(session.edits().lastProperty().get()).isEqualTo("the last import");
        session.edits().undo();

        assertThat(session.scopeProperty().get().contents().batches()).hasSize(3);
        assertThat(session.edits().lastProperty().get()).isEmpty();
    }
}
