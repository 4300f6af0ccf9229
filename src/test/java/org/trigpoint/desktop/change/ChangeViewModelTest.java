package org.trigpoint.desktop.change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.statistics.Status;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.Collections;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeViewModelTest {
    @TempDir
    Path folder;
    Session session;
    ChangeViewModel model;

    @BeforeEach
    void open() {
        session = Desktops.open(folder);
        model = new ChangeViewModel(session);
        model.show(session.scopeProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theTotalComesFirstThenTheLargest() {
        assertThat(model.lines()).extracting(ChangeLine::name)
                .containsExactly("All offences", "Burglary", "Robbery", "Arson");
        assertThat(model.headlineProperty().get()).isEqualTo(
                "Recorded crime fell by 45%, from 1,056 to 576 offences.");
    }

    @Test
    void aClearFallReadsWithItsInterval() {
        ChangeLine burglary = line("Burglary");

        assertThat(burglary.differenceText()).isEqualTo("−480");
        assertThat(burglary.percentText()).isEqualTo("−50.0%");
        assertThat(burglary.intervalText()).isEqualTo("(−55 to −44)");
        assertThat(burglary.verdictText()).isEqualTo("fell, better");
    }

    @Test
    void noPercentageStandsOnASmallBase() {
        ChangeLine arson = line("Arson");

        assertThat(arson.differenceText()).isEqualTo("+12");
        assertThat(arson.percentText()).isEqualTo("n/a");
        assertThat(arson.intervalText()).isEqualTo("n/a");
        assertThat(arson.percent()).isNaN();
    }

    @Test
    void onlyClearChangesLeavesTheTotalIn() {
        model.onlyClearProperty().set(true);

        assertThat(model.lines()).extracting(ChangeLine::name).containsExactly("All offences", "Burglary", "Arson");
    }

    @Test
    void theMonthsAreThoseOfTheChosenRowElseOfTheTotal() {
        assertThat(model.monthsProperty().get().title()).isEqualTo("All offences");
        model.selectedProperty().set(line("Burglary"));

        assertThat(model.monthsProperty().get().title()).isEqualTo("Burglary");
        assertThat(model.monthsProperty().get().thisYear().values()).isEqualTo(Collections.nCopies(12, 40.0));
        assertThat(model.monthsProperty().get().lastYear().values()).isEqualTo(Collections.nCopies(12, 80.0));
    }

    @Test
    void areasAreCalledByTheirNames() {
        model.groupingProperty().set(Grouping.LSOA);

        assertThat(model.lines()).extracting(ChangeLine::name)
                .containsExactly("All offences", "Borough 002B", "Borough 002A", "Borough 001A", "Borough 001B");
    }

    @Test
    void theDataSetChosenElsewhereIsShown() {
        session.navigation().datasetProperty().set(Dataset.ASB);
        model.show(session.scopeProperty().get());

        assertThat(model.datasetProperty().get()).isEqualTo(Dataset.ASB);
        assertThat(model.headlineProperty().get()).isEqualTo(
                "Anti-social behaviour did not change: 576 incidents in both years.");
    }

    @Test
    void aYearThatIsNotWholeIsRefusedWithTheReason() {
        session.choosePeriod(Period.parse("CY2013"));
        model.show(session.scopeProperty().get());

        assertThat(model.lines()).isEmpty();
        assertThat(model.monthsProperty().get()).isNull();
        assertThat(model.answer().refusalProperty().get()).contains("incomplete in 2013");
    }

    private ChangeLine line(String name) {
        return model.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void acrossABreakNothingIsSaidOfTheDifference() {
        session.close();
        Path file = folder.resolve("Borough.trigpoint");
        try (Workspace workspace = Workspace.open(file)) {
            SeriesNotes.set(workspace, new SeriesNote("crime:Burglary", SeriesNote.Kind.BREAK,
                    Period.parse("2012-04..2012-04"), "counting rules changed"));
        }
        session = Desktops.session(folder);
        session.open(file);
        model = new ChangeViewModel(session);
        model.show(session.scopeProperty().get());

        ChangeLine burglary = line("Burglary");
        assertThat(burglary.verdictText()).isEqualTo("series break");
        assertThat(burglary.differenceText()).isEqualTo("n/a");
        assertThat(burglary.percentText()).isEqualTo("n/a");
        assertThat(burglary.intervalText()).isEqualTo("n/a");
        assertThat(burglary.status()).isEqualTo(Status.NONE);
        assertThat(burglary.isClear()).isFalse();
        assertThat(line("Robbery").verdictText()).isNotEqualTo("series break");
        // the whole holds the class that breaks
        assertThat(model.headlineProperty().get())
                .isEqualTo("Crime went from 1,056 to 576 offences across a series break,"
                        + " so the two years cannot be compared.");
        assertThat(model.answer().valueProperty().get().method())
                .startsWith("[b] Break in the series 'crime:Burglary' from Apr 2012:");
    }
}
