package org.trigpoint.question;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Membership;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.Interval;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RateQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");

    @BeforeEach
    void open() {
        List<Entry> rows = new ArrayList<>();
        YEAR.months().forEach(month -> {
            for (int i = 0; i < 5; i++) {
                rows.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000001"));
            }
        });
        for (int i = 0; i < 5; i++) {
            rows.add(Rows.incident(Dataset.CRIME, "Burglary", "2013-03", "E01000001"));
        }
        rows.add(Rows.incident(Dataset.CRIME, "Burglary", "2013-03", "E01000002"));
        rows.add(Rows.incident(Dataset.CRIME, "Burglary", "2013-03", ""));
        rows.add(new AreaValue("E01000001", AreaValue.POPULATION, 2012, 1000));
        rows.add(new AreaValue("E01000002", AreaValue.POPULATION, 2012, 100));
        rows.add(new AreaValue("E01000003", AreaValue.POPULATION, 2012, 500));
        for (String code : List.of("E01000001", "E01000002", "E01000003", "E01000004")) {
            rows.add(new Membership(code,
                    new Area(code.endsWith("3") ? "L2" : "L1", code.endsWith("3") ? "South" : "North",
                            AreaType.LOCALITY)));
        }
        Rows.write(workspace.store(), "a.csv", rows);
    }

    private RateTable ask(AreaType areas, int per) {
        return new RateQuestion(Selection.of(Dataset.CRIME), YEAR, areas, per).ask(workspace);
    }

    @Test
    void everyAreaHasItsRateWithTheIntervalOfItsCount() {
        RateTable table = ask(AreaType.LSOA, 1000);
        assertThat(table.rows()).extracting(RateRow::areaCode)
                .containsExactly("E01000001", "E01000002", "E01000003", "E01000004");
        RateRow first = table.rows().getFirst();
        assertThat(first.count()).isEqualTo(65);
        assertThat(first.rate()).isEqualTo(65);
        // Byar's interval of 65 events: 50.1632 to 82.8491
        assertThat(first.interval()).isNotNull();
        assertThat(first.interval().low()).isCloseTo(50.1632, within(.0001));
        assertThat(first.interval().high()).isCloseTo(82.8491, within(.0001));
        RateRow second = ask(AreaType.LSOA, 100).rows().get(1);
        assertThat(second.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isCloseTo(.025318, within(.000001));
            assertThat(interval.high()).isCloseTo(5.571643, within(.000001));
        });
    }

    @Test
    void noIncidentsIsZeroAndNoPopulationIsNoRate() {
        RateTable table = ask(AreaType.LSOA, 1000);
        assertThat(table.rows().get(2).rate()).isZero();
        assertThat(table.rows().get(2).interval()).extracting(Interval::low).isEqualTo(0.0);
        assertThat(table.rows().get(3).hasRate()).isFalse();
        assertThat(table.rows().get(3).interval()).isNull();
        assertThat(table.notes()).anyMatch(note -> note.startsWith("1 incident has no such area"));
    }

    @Test
    void largerAreasAreTheSumsOfTheirLsoas() {
        RateTable table = ask(AreaType.LOCALITY, 1000);
        assertThat(table.rows()).extracting(RateRow::areaName).containsExactly("North", "South");
        assertThat(table.rows().getFirst().rate()).isEqualTo(60);
        assertThat(table.overall()).isNotNull().satisfies(all -> {
            assertThat(all.count()).isEqualTo(66);
            assertThat(all.population()).isEqualTo(1600);
        });
    }

    @Test
    void aLargerAreaHasNoRateWhereIncidentsHappenedAmongResidentsThatAreNotKnown() {
        Rows.write(workspace.store(), "b.csv",
                List.of(Rows.incident(Dataset.CRIME, "Burglary", "2013-03", "E01000004")));
        RateTable table = ask(AreaType.LOCALITY, 1000);
        assertThat(table.rows()).extracting(RateRow::hasRate).containsExactly(false, true);
        assertThat(table.rows().getFirst().count()).isEqualTo(67);
        assertThat(table.overall()).isNotNull().extracting(RateRow::population).isEqualTo(500.);
        assertThat(table.notes()).contains(
                "There is no rate where the population of LSOAs with incidents is missing: North (1 of 3).");
    }

    @Test
    void anAreaWithoutResidentsHasNoRateAndIsNamed() {
        Rows.write(workspace.store(), "b.csv", List.of(new AreaValue("E01000002", AreaValue.POPULATION, 2012, 0)));
        RateTable table = ask(AreaType.LSOA, 1000);
        assertThat(table.rows()).extracting(RateRow::hasRate).containsExactly(true, false, true, false);
        assertThat(table.rows().get(1).population()).isZero();
        assertThat(table.rows().get(1).count()).isEqualTo(1);
        assertThat(table.rows().get(3).population()).isNaN();
        assertThat(table.overall()).isNotNull()
                .extracting(RateRow::count)
                .as("without those of E01000002")
                .isEqualTo(65L);
        assertThat(table.notes()).contains("There is no rate where nobody lives: E01000002.",
                "There is no rate where no population was imported: E01000004.");
    }

    @Test
    void anIncompletePeriodAndAMissingPopulationAreRefused() {
        assertThatThrownBy(() -> new RateQuestion(Selection.of(Dataset.CRIME), Period.parse("FY2013/14"),
                AreaType.LSOA, 1000).ask(workspace)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("incomplete in 2013/14");
        assertThatThrownBy(() -> ask(AreaType.WARD, 1000)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("look-up");
    }
}
