package org.trigpoint.desktop.home;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.statistics.Status;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class HomeViewModelTest {
    @TempDir
    Path folder;
    Session session;

    @AfterEach
    void close() {
        session.close();
    }

    private HomeViewModel show(Session opened) {
        session = opened;
        HomeViewModel model = new HomeViewModel(session);
        model.show(session.scopeProperty().get());
        return model;
    }

    @Test
    void eachDataSetStandsWithItsNumberAndVerdict() {
        HomeViewModel model = show(Desktops.open(folder));

        Standing crime = model.answer().valueProperty().get().standings().getFirst();
        assertThat(crime.number()).isEqualTo("576");
        assertThat(crime.verdict()).isEqualTo("−45.5%, fell");
        assertThat(crime.before(Desktops.YEAR)).isEqualTo("from 1,056 offences in 2011/12");
        assertThat(crime.status()).isEqualTo(Status.GREEN);
    }

    @Test
    void acrossABreakACardGivesNoVerdict() {
        Path file = Desktops.workspace(folder);
        try (Workspace workspace = Workspace.open(file)) {
            SeriesNotes.set(workspace, new SeriesNote("crime", SeriesNote.Kind.BREAK,
                    Period.parse("2012-04..2012-04"), "counting rules changed"));
        }
        Session opened = Desktops.session(folder);
        opened.open(file);
        Standing crime = show(opened).answer().valueProperty().get().standings().getFirst();

        assertThat(crime.number()).isEqualTo("576");
        assertThat(crime.verdict()).isEqualTo("series break");
        assertThat(crime.status()).isEqualTo(Status.NONE);
    }

    @Test
    void aDataSetThatIsNotThereSaysSo() {
        HomeViewModel model = show(Desktops.open(folder));

        Standing fire = model.answer().valueProperty().get().standings().get(2);
        assertThat(fire.dataset()).isEqualTo(Dataset.FIRE);
        assertThat(fire.number()).isEqualTo("n/a");
        assertThat(fire.status()).isEqualTo(Status.NONE);
        assertThat(fire.before(Desktops.YEAR)).isEqualTo("No records imported yet.");
    }

    @Test
    void aYearWithoutOneBeforeHasItsCount() {
        Session opened = Desktops.open(folder);
        opened.choosePeriod(Desktops.YEAR.yearBefore());
        Standing crime = show(opened).answer().valueProperty().get().standings().getFirst();

        assertThat(crime.number()).isEqualTo("1,056"); // 12 × 80 burglaries and 12 × 8 robberies
        assertThat(crime.verdict()).isEqualTo("no earlier year to compare");
        assertThat(crime.status()).isEqualTo(Status.NONE);
        assertThat(crime.before(Desktops.YEAR.yearBefore())).contains("incomplete in 2010/11");
        assertThat(crime.source(Desktops.YEAR.yearBefore()).isTraceable()).isTrue();
    }

    @Test
    void whatAFullAssessmentStillNeedsIsNamed() {
        HomeViewModel model = show(Desktops.open(folder));

        assertThat(model.ingredients()).filteredOn(Ingredient::there)
                .extracting(Ingredient::name)
                .containsExactly("Crime", "Anti-social behaviour", "Population");
        assertThat(model.ingredients()).filteredOn(ingredient -> !ingredient.there())
                .extracting(Ingredient::name)
                .containsExactly("Fire", "Drug and alcohol treatment", "Boundaries", "Households", "Deprivation",
                        "Harm and victims", "Offenders", "The partnership");
    }

    @Test
    void theFurtherDataSetsOfAnAssessmentAreCountedByKind() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addPeople(workspace);
        Session opened = Desktops.session(folder);
        opened.open(workspace);
        HomeViewModel model = show(opened);

        assertThat(model.ingredients()).filteredOn(ingredient -> ingredient.name().equals("Harm and victims"))
                .singleElement()
                .satisfies(ingredient -> assertThat(ingredient.words())
                        .isEqualTo("Not here: Domestic abuse, MARAC, High-impact households, Hospital admissions,"
                                + " Road casualties. Here: ASB risk assessments"));
    }

    @Test
    void anEmptyWorkspaceSaysThatNothingIsImported() {
        Session empty = Desktops.session(folder);
        empty.create(folder.resolve("empty.trigpoint"));
        HomeViewModel model = show(empty);

        assertThat(model.answer().valueProperty().get()).isNull();
        assertThat(model.answer().refusalProperty().get()).isEqualTo("Nothing is imported yet.");
    }

    @Test
    void aCardOpensTheChangeOfItsDataSet() {
        HomeViewModel model = show(Desktops.open(folder));
        model.openChange(Dataset.ASB);

        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.CHANGE);
        assertThat(session.navigation().datasetProperty().get()).isEqualTo(Dataset.ASB);
    }

    @Test
    void whatChangedSinceTheTimeBeforeIsTold() {
        Session first = Desktops.open(folder);
        Path file = first.scopeProperty().get().contents().file();
        HomeViewModel model = show(first);
        assertThat(model.sinceProperty().get()).isEqualTo("What changed since the last time");
        assertThat(model.differencesProperty().get()).containsExactly("This workspace was not opened here before.");
        first.close();

        Desktops.addBoundaries(file);
        Session second = Desktops.session(folder);
        second.open(file);
        model = show(second);
        assertThat(model.sinceProperty().get()).startsWith("What changed since ");
        assertThat(model.differencesProperty().get()).containsExactly("boundaries.geojson came in: 4 rows.");
        assertThat(model.answer().valueProperty().get().map()).isPresent();
        second.undo(1);
        second.undo(4);
        model.show(second.scopeProperty().get());
        second.close();

        Session third = Desktops.session(folder);
        third.open(file);
        model = show(third);
        assertThat(model.differencesProperty().get()).containsExactly("Nothing.");
    }

    @Test
    void takenOutAndRecountedIsTold() {
        Earlier before = new Earlier(Instant.EPOCH, Set.of(1L, 2L, 3L), "FY2012/13",
                Map.of(Dataset.CRIME, 1_000L, Dataset.ASB, 5L));
        Earlier now = new Earlier(Instant.EPOCH, Set.of(3L), "FY2012/13",
                Map.of(Dataset.CRIME, 1_204L, Dataset.ASB, 5L));

        assertThat(before.differences(List.of(), now)).containsExactly("2 batches were taken out.",
                Dataset.CRIME.title() + ": 1,204, was 1,000.");
        session = Desktops.session(folder);
        before.keep(session.memory());
        assertThat(Earlier.of(session.memory())).contains(before);
    }
}
