package org.trigpoint.question.standard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values of the first area: `statistics/standardised_rate.py`.
class StandardisedQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final String FIRST = "E01000001";
    private static final String SECOND = "E01000002";
    private static final AgeStandard STANDARD = AgeStandard.read("ours",
            "Age,People\n0-9,\"10,000\"\n10-14,6000\n15 to 24,25000\n25-64,30000\n65+,29000\n");

    @BeforeEach
    void open() {
        List<Entry> rows = new ArrayList<>();
        add(rows, FIRST, "7", 2);
        add(rows, FIRST, "15-24", 7);
        add(rows, FIRST, "40", 13);
        add(rows, FIRST, "65 and over", 25);
        add(rows, FIRST, "not known", 4);
        add(rows, FIRST, "10-20", 1);
        add(rows, SECOND, "30", 9);
        YEAR.months().forEach(month -> rows.add(incident("E01000003", "30", month)));
        Rows.write(workspace.store(), Rows.head("a.csv", List.of("age"), false), rows);
        List<Entry> people = new ArrayList<>();
        populate(people, FIRST, 5100, 7300, 6050, 2480);
        populate(people, SECOND, 100, 100, 100, 100);
        people.add(new AreaValue("E01000003", AreaValue.POPULATION, 2012, 500));
        Rows.write(workspace.store(), "b.csv", people);
    }

    private static Incident incident(String area, String age, YearMonth month) {
        return new Incident(new Category(Dataset.CRIME, "Violence"), When.of(month), Where.inArea(area), null, null,
                List.of(age));
    }

    private static void add(List<Entry> rows, String area, String age, int number) {
        for (int i = 0; i < number; i++) {
            rows.add(incident(area, age, YEAR.first()));
        }
    }

    private static void populate(List<Entry> rows, String area, double... people) {
        List<String> bands = List.of("0_14", "15_24", "25_64", "65_over");
        double all = 0;
        for (int i = 0; i < people.length; i++) {
            rows.add(new AreaValue(area, "population_" + bands.get(i), 2012, people[i]));
            all += people[i];
        }
        rows.add(new AreaValue(area, AreaValue.POPULATION, 2012, all));
    }

    private StandardisedTable ask(AgeStandard standard) {
        RateQuestion rates = new RateQuestion(Selection.of(Dataset.CRIME), YEAR, AreaType.LSOA, 100_000);
        return new StandardisedQuestion(rates, standard, "age").ask(workspace);
    }

    @Test
    void recordsAndPeopleByAgeMakeTheRateOfTheIndependentScript() {
        StandardisedRow first = ask(STANDARD).rows().getFirst();
        assertThat(first.crude().count()).isEqualTo(52);
        assertThat(first.aged()).isEqualTo(47);
        assertThat(first.rate()).isNotNull().satisfies(rate -> {
            assertThat(rate.value()).isCloseTo(387.0486321384223, within(1e-8));
            assertThat(rate.interval().low()).isCloseTo(274.3423395826697, within(1e-8));
            assertThat(rate.interval().high()).isCloseTo(527.1633537478635, within(1e-8));
        });
    }

    @Test
    void underTenIncidentsNothingIsShown() {
        StandardisedRow second = ask(STANDARD).rows().get(1);
        assertThat(second.aged()).isEqualTo(9);
        assertThat(second.rate()).isNull();
        assertThat(second.why()).isEqualTo("fewer than 10 incidents");
    }

    @Test
    void anAreaWithoutPeopleByAgeHasNoRateAndIsInNone() {
        StandardisedTable table = ask(STANDARD);
        assertThat(table.rows().get(2).rate()).isNull();
        assertThat(table.rows().get(2).why()).isEqualTo("no people of some age");
        assertThat(table.overall().aged()).isEqualTo(56);
    }

    @Test
    void incidentsWithoutAnAgeInOneBandAreCountedAloud() {
        assertThat(ask(STANDARD).notes()).anyMatch(note -> note.startsWith("5 incidents have no 'age'"));
    }

    @Test
    void theShippedStandardFitsTheBandsOfThePopulation() {
        assertThat(AgeStandard.european().people().values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(100_000);
        // by hand: 16000·2/5100 + 11500·7/7300 + 53000·13/6050 + 19500·25/2480
        assertThat(ask(AgeStandard.european()).rows().getFirst().rate()).isNotNull()
                .satisfies(rate -> assertThat(rate.value()).isCloseTo(327.75879, within(1e-4)));
    }

    @Test
    void agesThatDoNotFitAreRefusedInWords() {
        assertThatThrownBy(() -> ask(AgeStandard.read("other", "0-19,100\n20+,100")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the ages 0 to 19, which lie in no one band");
        assertThatThrownBy(() -> ask(AgeStandard.read("short", "0-14,100"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("says nothing of the ages 15 to 24");
        assertThatThrownBy(() -> AgeStandard.read("bad", "age,people\n0-14,many")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("bad, line 2");
        assertThatThrownBy(() -> AgeStandard.read("twice", "0-14,1\n10-20,1")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void agesAreReadAsPeopleWriteThem() {
        assertThat(List.of("0-14", "15 to 24", "Aged 25–64 years", "65_over", "90+", "under 15", "23"))
                .extracting(text -> AgeBand.read(text).orElseThrow().words())
                .containsExactly("0 to 14", "15 to 24", "25 to 64", "65 and over", "90 and over", "0 to 14",
                        "23 to 23");
        assertThat(AgeBand.read("adult")).isEmpty();
        assertThat(AgeBand.read("24-15")).isEmpty();
    }
}
