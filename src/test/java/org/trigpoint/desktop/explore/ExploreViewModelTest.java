package org.trigpoint.desktop.explore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.explore.Exploration;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ExploreViewModelTest {
    @TempDir
    Path folder;
    private OpenedExplore opened;
    private ExploreViewModel model;

    @BeforeEach
    void open() {
        opened = OpenedExplore.in(folder);
        model = opened.model();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private long count() {
        return model.answer().valueProperty().get().found().count();
    }

    private Exploration.What category(String name) {
        return model.found()
                .categories()
                .stream()
                .filter(what -> what.category().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingOfTheFirstDataSetIsShownToBeginWith() {
        assertThat(model.filters().datasetProperty().get()).isEqualTo(Dataset.CRIME);
        assertThat(count()).isEqualTo(480 + 84 + 12);
        assertThat(model.found().places().getFirst().code()).isEqualTo("E01000004");
        assertThat(model.maps().mapProperty().get()).isNotNull();
        assertThat(model.found().monthsProperty().get().thisYear().values()).containsOnly(48.0);
        assertThat(model.found().untimedProperty().get()).isTrue(); // these records have a month and no time
        assertThat(model.answer().valueProperty().get().words()).startsWith("Recorded crime fell by 45%");
    }

    @Test
    void aCategoryChosenNarrowsEverythingButTheListOfCategories() {
        model.filters().choose(category("Burglary"));
        assertThat(count()).isEqualTo(480);
        model.filters().choose(category("Robbery"));

        assertThat(count()).isEqualTo(480 + 84);
        assertThat(model.found().categories()).hasSize(3);
        model.filters().leave(category("Burglary"));
        assertThat(count()).isEqualTo(84);
    }

    @Test
    void aPlaceChosenOnTheMapBecomesAFilter() {
        model.narrowTo("E01000004");

        assertThat(model.filters().conditions()).containsExactly(new Condition("area", "E01000004"));
        assertThat(count()).isEqualTo(240 + 12);
        model.filters().clear();
        assertThat(count()).isEqualTo(576);
    }

    @Test
    void whatIsTypedMustBeACondition() {
        assertThat(model.add("nothing")).isFalse();
        assertThat(opened.session().work().noticeProperty().get().words()).contains("outcome=Charged");
        assertThat(model.add("month=2012-04")).isTrue();
        assertThat(count()).isEqualTo(48);
    }

    @Test
    void anUnknownColumnIsRefusedInWordsThatNameTheKnownOnes() {
        model.add("colour=red");

        assertThat(model.answer().refusalProperty().get()).contains("colour").contains("category");
        assertThat(model.found().places()).isEmpty();
    }

    @Test
    void aSavedQueryAsksTheSameAgain() {
        model.filters().choose(category("Burglary"));
        model.save("Burglary alone");
        model.filters().clear();
        model.filters().datasetProperty().set(Dataset.ASB);
        model.open("Burglary alone");

        assertThat(model.saved().names()).containsExactly("Burglary alone");
        assertThat(model.filters().datasetProperty().get()).isEqualTo(Dataset.CRIME);
        assertThat(count()).isEqualTo(480);
    }

    @Test
    void savingAQueryCanBeTakenBack() {
        model.save("All");
        opened.session().edits().undo();

        assertThat(model.saved().names()).isEmpty();
    }

    @Test
    void anotherDataSetKeepsNoCategoryOfTheFirst() {
        model.filters().choose(category("Burglary"));
        model.filters().datasetProperty().set(Dataset.ASB);

        assertThat(model.filters().conditions()).isEmpty();
        assertThat(count()).isEqualTo(576);
        assertThat(model.found().categories()).hasSize(1);
    }
}
