package org.trigpoint.desktop.explore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.model.Condition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

import static org.assertj.core.api.Assertions.assertThat;

class MapsModelTest {
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

    /// The number of the busiest area: 20 burglaries and a robbery a month, 40 and two the year before.
    private double busiest(MapKind kind) {
        model.maps().kindProperty().set(kind);
        AreaMap map = model.maps().mapProperty().get();
        return map.numbers()
                .rows()
                .stream()
                .filter(row -> row.getFirst().text().equals("E01000004"))
                .map(row -> row.get(2))
                .mapToDouble(FigureTable.Cell::value)
                .findFirst()
                .orElseThrow();
    }

    private String instead(MapKind kind) {
        model.maps().kindProperty().set(kind);
        assertThat(model.maps().mapProperty().get()).isNull();
        return model.maps().insteadProperty().get();
    }

    @Test
    void countsAndChangesAreThoseOfTheAnswer() {
        assertThat(busiest(MapKind.COUNT)).isEqualTo(12 * 21);
        assertThat(busiest(MapKind.CHANGE)).isEqualTo(-50);
        assertThat(model.maps().mapProperty().get().title()).isEqualTo("Crime, 2012/13 against 2011/12");
    }

    @Test
    void aMapThatCannotBeMadeSaysWhyAndTheNextStep() {
        assertThat(instead(MapKind.HARM)).contains("weights of harm").contains("import");
        assertThat(instead(MapKind.HOT_SPOTS)).contains("4 places, too few for 8 neighbours");
        assertThat(instead(MapKind.DENSITY)).contains("coordinates");
        assertThat(instead(MapKind.NEAR_REPEATS)).isNotEmpty();
        model.maps().kindProperty().set(MapKind.COUNT);
        assertThat(model.maps().insteadProperty().get()).isEmpty();
    }

    @Test
    void whyThereWasNoMapOfOneKindIsNotSaidOfTheNextWhileItIsMade() {
        assertThat(instead(MapKind.HARM)).contains("weights of harm");
        List<String> said = new ArrayList<>();
        model.maps().insteadProperty().subscribe((_, now) -> said.add(now));
        assertThat(instead(MapKind.DENSITY)).contains("coordinates");
        assertThat(said).first().isEqualTo("");
        assertThat(said).last().asString().contains("coordinates");
    }

    @Test
    void aMapThatIsStoppedSaysSoAndComesWhenItIsAskedForAgain() {
        assertThat(busiest(MapKind.COUNT)).isEqualTo(12 * 21);
        Subscription stopping = opened.session().work().activityProperty().subscribe(activity -> {
            if (activity != null && !activity.stopping()) {
                opened.session().work().cancel();
            }
        });
        assertThat(instead(MapKind.CHANGE)).startsWith("This was stopped.");
        stopping.unsubscribe();
        model.maps().kindProperty().set(MapKind.COUNT);
        assertThat(busiest(MapKind.CHANGE)).isEqualTo(-50);
    }

    @Test
    void theMapFollowsTheFilters() {
        model.filters().add(new Condition("category", "Robbery"));
        assertThat(busiest(MapKind.COUNT)).isEqualTo(12);
        model.filters().add(new Condition("month", "2010-04"));
        assertThat(model.maps().insteadProperty().get()).isEqualTo("There are no such incidents in 2012/13.");
    }

    @Test
    void onlyAreasAreNarrowedTo() {
        model.narrowFromMap("E01000004");
        assertThat(model.filters().conditions()).containsExactly(new Condition("area", "E01000004"));
        model.maps().kindProperty().set(MapKind.DENSITY);
        model.narrowFromMap("400125 300125");
        assertThat(model.filters().conditions()).hasSize(1);
    }
}
