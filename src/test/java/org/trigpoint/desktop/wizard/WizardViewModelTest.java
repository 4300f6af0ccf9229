package org.trigpoint.desktop.wizard;

import org.junit.jupiter.api.Test;
import org.trigpoint.desktop.UnknownFile;
import org.trigpoint.intake.TwoForces;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Ledger;
import org.trigpoint.workspace.TableReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WizardViewModelTest extends OpenWizard {
    private static final Path ASB = Path.of("sample-data", "police", "Northmoor Police ASB incidents 2011-12.csv");

    @Test
    void aKnownTableIsTickedAndItsColumnsAreWhatTheLayoutSays() {
        session.offer(List.of(ASB));

        IncomingTable table = model.tables().getFirst();
        assertThat(model.openProperty().get()).isTrue();
        assertThat(table.includedProperty().get()).isTrue();
        assertThat(table.readAsProperty().get()).isInstanceOf(ReadAs.Known.class);
        assertThat(table.columns()).extracting(column -> column.useProperty().get().role())
                .contains(Role.REFERENCE, Role.DATE, Role.AREA_CODE);
        assertThat(model.found()).isEqualTo("1 table found, 1 recognised.");
    }

    @Test
    void anUnknownTableIsDescribedOnceAndKnownFromThenOn() {
        IncomingTable table = offerUnknown();
        assertThat(table.readAsProperty().get()).isEqualTo(new ReadAs.Described());
        table.datasetProperty().set(Dataset.ENVIRONMENT);
        table.nameProperty().set("Wardens' patrols");
        model.importNow();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(lastBatch().layout()).isEqualTo("wardens-patrols");
        assertThat(lastBatch().dataset()).isEqualTo(Dataset.ENVIRONMENT);
        assertThat(lastBatch().ledger()).isEqualTo(new Ledger(60, 59, 1, 0, 0));

        session.offer(List.of(UnknownFile.write(folder.resolve("next-year.csv"))));
        assertThat(model.tables().getFirst().readAsProperty().get())
                .isEqualTo(new ReadAs.Known("wardens-patrols", "Wardens' patrols"));
    }

    @Test
    void aFileOfAZipCanStayOut() throws IOException {
        session.offer(List.of(TwoForces.zip(folder.resolve("download.zip"))));
        assertThat(model.tables()).extracting(IncomingTable::isIncluded).containsExactly(true, true);
        model.tables().getLast().includedProperty().set(false);

        model.importNow();

        assertThat(lastBatch().file()).isEqualTo("download.zip/2024-01/2024-01-northmoor-street.csv");
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(4);
    }

    @Test
    void theCheckAccountsForEveryRowAndKeepsNothing() {
        offerUnknown();
        model.go(Step.CHECK);

        Rehearsal rehearsal = model.rehearsal().valueProperty().get();
        assertThat(rehearsal.balance())
                .isEqualTo("60 rows read = 59 new + 1 rejected + 0 blank + 0 there already");
        assertThat(rehearsal.problems()).hasSize(1);
        assertThat(rehearsal.problems().getFirst().examples()).isEqualTo("row 34 “soon”");
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(3);
        assertThat(session.savedLayouts().load()).isEmpty();
    }

    @Test
    void goingBackLosesNothing() {
        IncomingTable table = offerUnknown();
        table.columns().getLast().useProperty().set(ColumnUse.LEFT_OUT);
        model.go(Step.CHECK);
        model.back();
        model.back();

        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(table.columns().getLast().useProperty().get()).isEqualTo(ColumnUse.LEFT_OUT);
    }

    @Test
    void withoutADateTheWizardSaysWhatIsMissingAndStays() {
        IncomingTable table = offerUnknown();
        table.columns().get(1).useProperty().set(ColumnUse.of(Role.EXTRA));
        model.go(Step.CHECK);

        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
        assertThat(model.missing())
                .isEqualTo("warden-log.csv: Say which column holds the date, or the code and the value"
                        + " of an area.");
    }

    @Test
    void correctingAColumnOfAKnownLayoutMakesALayoutOfOnesOwn() {
        session.offer(List.of(ASB));
        IncomingTable table = model.tables().getFirst();
        int columns = table.columns().size();
        table.columns().getLast().useProperty().set(ColumnUse.LEFT_OUT);

        assertThat(table.readAsProperty().get()).isEqualTo(new ReadAs.Described());
        assertThat(table.columns()).hasSize(columns);
        assertThat(table.columns().getLast().useProperty().get()).isEqualTo(ColumnUse.LEFT_OUT);
        assertThat(table.missing()).isEmpty();
    }

    @Test
    void anotherRowCanHoldTheHeadings() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"),
                "Patrols,when,what\nRef,Day,Kind\n1,02/03/2013,Litter\n"
                        + "2,03/03/2013,Litter\n");
        session.offer(List.of(file));
        IncomingTable table = model.tables().getFirst();
        table.headingRowProperty().set(1);

        assertThat(table.columns()).extracting(IncomingColumn::heading).containsExactly("Ref", "Day", "Kind");
        assertThat(table.columns().get(1).sample()).isEqualTo("02/03/2013  ·  03/03/2013");
    }

    @Test
    void aColumnWithoutAHeadingIsSaidNotToBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("gap.csv"), "Ref,Day,Kind,\n1,02/03/2013,Litter,x\n");
        session.offer(List.of(file));

        assertThat(model.tables().getFirst().columns()).last()
                .extracting(IncomingColumn::heading, IncomingColumn::trust)
                .containsExactly("", "Not read: give it a heading in the file to keep it");
    }

    @Test
    void mapFilesAreImportedAsTheyAre() {
        session.offer(List.of(OUTLINES));
        assertThat(model.tables()).isEmpty();
        assertThat(model.refused()).extracting(TableReport.Refused::file)
                .containsExactly("Calderbrook LSOA boundaries 2011.geojson");
        model.go(Step.CHECK);
        assertThat(model.rehearsal().valueProperty().get().bringsAnything()).isTrue();
        model.importNow();

        assertThat(lastBatch().file()).isEqualTo("Calderbrook LSOA boundaries 2011.geojson");
    }

    @Test
    void theSameFileAgainIsImportedOnlyInPlaceOfTheFirst() {
        session.offer(List.of(ASB));
        model.importNow();
        long first = lastBatch().id();
        session.offer(List.of(ASB));
        model.importNow();
        assertThat(session.lastImportProperty().get().refused()).hasSize(1);

        session.offer(List.of(ASB));
        model.replacingProperty().set(true);
        model.importNow();
        assertThat(lastBatch().id()).isGreaterThan(first);
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(4);
    }

    @Test
    void eachTableOfASheetIsChosenByItself() throws IOException {
        session.offer(List.of(Files.writeString(folder.resolve("both.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/1,Robbery,05/04/2012,E01000001

                Anti-social behaviour
                Incident Number,Incident Type,Incident Date
                I/1,Noise,06/04/2012
                I/2,Begging,07/04/2012
                """)));
        assertThat(model.tables()).extracting(IncomingTable::source)
                .containsExactly("both.csv · table 1", "both.csv · table 2");
        model.tables().getFirst().includedProperty().set(false);
        model.selectedProperty().set(model.tables().getLast());
        model.go(Step.MEANING);
        assertThat(model.sample().valueProperty().get().categories()).containsOnlyKeys("Noise", "Begging");
        model.go(Step.CHECK);
        assertThat(model.rehearsal().valueProperty().get().balance())
                .isEqualTo("2 rows read = 2 new + 0 rejected + 0 blank + 0 there already");
        model.importNow();

        assertThat(lastBatch().dataset()).isEqualTo(Dataset.ASB);
        assertThat(session.scopeProperty().get().contents().batches()).hasSize(4);
    }

    @Test
    void aLockedFileIsOpenedByItsPasswordWhichIsForgottenAfterwards() throws IOException {
        session.offer(List.of(LockedFile.write(folder.resolve("locked.xlsx"), "secret")));
        assertThat(model.lockedProperty().get()).isTrue();
        model.unlock("another");
        assertThat(model.lockedProperty().get()).isTrue();
        assertThat(model.refused().getFirst().reason()).contains("another password");
        model.unlock("secret");

        assertThat(model.lockedProperty().get()).isFalse();
        assertThat(model.tables()).hasSize(1);
        model.importNow();
        assertThat(lastBatch().ledger().loaded()).isEqualTo(1);
        assertThat(model.readingProperty().get().password()).isNull();
    }
}
