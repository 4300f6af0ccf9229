package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CircumstancesTest {
    private static List<String> between(String period, Dataset... known) {
        Period later = Period.parse(period);
        return Circumstances.between(later, later.yearBefore(), List.of(known));
    }

    @Test
    void monthsOfAStretchAreCountedInEitherYear() {
        // November 2020 to July 2021
        assertThat(between("2021-11..2022-10", Dataset.FIRE)).singleElement()
                .asString()
                .startsWith(
                        "9 of the 12 months of Nov 2020 to Oct 2021 and 0 of Nov 2021 to Oct 2022 were months of coronavirus"
                                + " restrictions");
        // March 2020 alone
        assertThat(between("FY2019/20", Dataset.FIRE)).singleElement().asString().contains("and 1 of 2019/20 were");
    }

    @Test
    void aChangeOfRulesIsToldWhereItLiesBetweenTheYears() {
        assertThat(between("FY2002/03", Dataset.CRIME)).singleElement()
                .asString()
                .startsWith("in Apr 2002 the National Crime Recording Standard came in");
        assertThat(between("FY2003/04", Dataset.CRIME)).as("both years are after it").isEmpty();
        assertThat(between("FY2001/02", Dataset.CRIME)).as("both years are before it").isEmpty();
    }

    @Test
    void aChangeOfTheRulesOfCrimeSaysNothingOfFires() {
        assertThat(between("FY2002/03", Dataset.FIRE)).isEmpty();
    }

    @Test
    void ordinaryYearsHaveNone() {
        assertThat(between("FY2012/13", Dataset.values())).isEmpty();
    }
}
