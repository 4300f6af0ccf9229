package org.trigpoint.desktop.places;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.IndicatorChoices;
import org.trigpoint.question.IndicatorDefinition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlacesViewModelTest {
    @TempDir
    Path folder;
    Session session;

    @AfterEach
    void close() {
        session.close();
    }

    private PlacesViewModel open(Path workspace) {
        session = Desktops.session(folder);
        session.open(workspace);
        PlacesViewModel model = new PlacesViewModel(session);
        model.show(session.scopeProperty().get());
        return model;
    }

    @Test
    void theBusiestPlaceRanksFirstWithItsRange() {
        PlacesViewModel model = open(Desktops.workspace(folder));

        RankedArea first = model.areas().getFirst();
        assertThat(first.areaCode()).isEqualTo("E01000004");
        assertThat(first.interval()).isNotNull();
        assertThat(model.headlineProperty().get()).contains("Borough 002B ranks first");
    }

    @Test
    void withoutOutlinesThereIsARankingButNoMap() {
        PlacesViewModel model = open(Desktops.workspace(folder));

        assertThat(model.areas()).hasSize(4);
        assertThat(model.mapProperty().get()).isNull();
    }

    @Test
    void choosingAPlaceOnTheMapChoosesItInTheTable() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addBoundaries(workspace);
        PlacesViewModel model = open(workspace);
        assertThat(model.mapProperty().get().numbers().rows()).hasSize(4);

        model.select("E01000002");

        assertThat(model.selectedProperty().get().areaCode()).isEqualTo("E01000002");
    }

    @Test
    void aPlaceThatIsNotRankedCannotBeChosen() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.select("E01999999");

        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void anIndexWithoutDataIsRefusedWithTheReason() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        session.undo(1);
        session.undo(2);
        model.show(session.scopeProperty().get());

        assertThat(model.areas()).isEmpty();
        assertThat(model.answer().refusalProperty().get()).startsWith("No data set has two whole years yet.");
    }

    @Test
    void aRankingCanBeNarrowedToADistrict() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        assertThat(model.localities()).containsExactly(PlacesViewModel.EVERYWHERE, "Borough");
        model.withinProperty().set("Borough");

        assertThat(model.areas()).hasSize(4);
    }

    @Test
    void aHeavierIndicatorMovesTheRankingUntilAllWeighTheSameAgain() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        Map<String, Double> equal = Map.copyOf(model.index().weights());
        assertThat(equal.values()).isNotEmpty().containsOnly(1.0);
        double before = model.areas().getFirst().index();
        String first = equal.keySet().iterator().next();
        model.index().weigh(Map.entry(first, 3.0));
        assertThat(model.answer().valueProperty().get().places().ranking().indicators())
                .anyMatch(use -> use.name().equals(first) && use.weight() == .75);
        model.index().weighEqually();

        assertThat(model.areas().getFirst().index()).isEqualTo(before);
    }

    @Test
    void theYearBeforeTellsWhereAPlaceCameFrom() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        PlacesAnswer.Earlier earlier = model.answer().valueProperty().get().earlier();

        assertThat(earlier).isNotNull();
        assertThat(earlier.words(model.areas().getFirst())).isEqualTo("same");
    }

    @Test
    void aPlaceSearchedForIsChosen() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        session.navigation().go(Destination.PLACES, new Subject.Place("E01000003"));

        assertThat(model.selectedProperty().get().areaCode()).isEqualTo("E01000003");
        assertThat(session.navigation().subjectProperty().get()).isEqualTo(Subject.NONE);
    }

    @Test
    void anIndexOfOnesOwnIsMadeKeptAndRankedByAndCanBeTakenBack() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.index().chosenProperty().set(PlaceIndex.RATE);
        IndicatorDefinition robbery = IndicatorChoices.find(model.index().choices(), "Crime: Robbery")
                .orElseThrow()
                .indicator();
        model.index().add(robbery);
        model.index().remove("Incidents");
        // two robberies a month in three areas and one in the last, among as many residents: 24/21 and 12/21 of the mean
        assertThat(model.areas()).extracting(RankedArea::areaCode).last().isEqualTo("E01000004");
        assertThat(model.areas().getFirst().index()).isEqualTo(100 * 24 / 21., within(1e-9));
        model.index().remove("Robbery");
        assertThat(model.index().weights()).as("the last indicator stays").containsOnlyKeys("Robbery");

        model.index().keep("Robbery Alone");
        assertThat(model.index().chosenProperty().get()).isEqualTo(new PlaceIndex("robbery alone", "Robbery alone"));
        assertThat(model.areas().getFirst().index()).isEqualTo(100 * 24 / 21., within(1e-9));
        model.index().chosenProperty().set(PlaceIndex.VULNERABLE);
        model.index().chosenProperty().set(PlaceIndex.own("robbery alone"));
        assertThat(model.index().weights()).isEqualTo(Map.of("Robbery", 1.));

        session.edits().undo();
        model.show(session.scopeProperty().get());
        assertThat(model.index().indices()).extracting(PlaceIndex::id).containsExactly("hil", "vli", "rate", "harm");
        assertThat(model.index().chosenProperty().get()).isEqualTo(PlaceIndex.HIGH_IMPACT);
    }

    @Test
    void theWeightsOfAKeptIndexHold() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.index().chosenProperty().set(PlaceIndex.RATE);
        model.index().add(IndicatorChoices.find(model.index().choices(), "Crime: Robbery").orElseThrow().indicator());
        model.index().weigh(Map.entry("Robbery", 3.));
        model.index().keep("mixed");
        model.index().chosenProperty().set(PlaceIndex.HIGH_IMPACT);
        model.index().chosenProperty().set(PlaceIndex.own("mixed"));

        assertThat(model.index().weights()).isEqualTo(Map.of("Incidents", 1., "Robbery", 3.));
    }

    @Test
    void aNameThatIsTakenOrEmptyIsRefused() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.index().keep("Rate");
        assertThat(session.work().noticeProperty().get().words()).contains("another name");
        model.index().keep(" ");
        assertThat(session.work().noticeProperty().get().words()).contains("name first");
        assertThat(model.index().indices()).isEqualTo(PlaceIndex.USUAL);
    }

    @Test
    void aLocalNameGivenHereHoldsUntilItIsTakenBack() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.name("E01000004", "Central South");
        model.show(session.scopeProperty().get());
        assertThat(model.answer().valueProperty().get().names()).containsEntry("E01000004", "Central South");

        session.edits().undo();
        model.show(session.scopeProperty().get());
        assertThat(model.answer().valueProperty().get().names()).containsEntry("E01000004", "Borough 002B");
    }

    @Test
    void theProfileOfAPlaceIsWritten() {
        PlacesViewModel model = open(Desktops.workspace(folder));
        model.profile("E01000004", folder.resolve("profile"));

        assertThat(session.work().noticeProperty().get().words()).startsWith("Wrote ").contains(".docx");
        assertThat(folder.resolve("profile")).isNotEmptyDirectory();
    }

    @Test
    void aRankingTellsHowFarItIsAndStopsWhenCancelled() {
        session = Desktops.open(folder);
        List<String> told = new ArrayList<>();
        session.work().activityProperty().subscribe(activity -> {
            if (activity != null && !Double.isNaN(activity.share()) && !activity.stopping()) {
                told.add(activity.what());
                session.work().cancel();
            }
        });
        PlacesViewModel stopped = new PlacesViewModel(session);
        stopped.show(session.scopeProperty().get());

        assertThat(told).isNotEmpty();
        assertThat(stopped.answer().valueProperty().get()).isNull();
        assertThat(stopped.answer().refusalProperty().get()).startsWith("This was stopped.");
    }
}
