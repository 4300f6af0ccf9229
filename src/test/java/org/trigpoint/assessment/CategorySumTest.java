package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.Counting;
import org.trigpoint.question.measure.TargetsQuestion;
import org.trigpoint.question.subject.Given;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class CategorySumTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static Optional<CategorySum> of(List<CategorySum> sums, String measure, Period period) {
        return sums.stream()
                .filter(sum -> sum.measure().equals(measure) && sum.period().equals(period))
                .findFirst();
    }

    @Test
    void aMeasureKnowsItsCategoriesAndWhetherItCountsTheWholeOfThem(@TempDir Path folder) {
        try (Given given = Given.in(folder)) {
            for (String day : List.of("2011-04-01", "2011-09-09", "2012-03-31", "2012-04-01", "2012-09-09",
                    "2013-03-31")) {
                given.records(9, "crime:Violence without injury", day, "domestic abuse=No")
                        .records(20, "crime:Shoplifting", day, "domestic abuse=No")
                        .records(2, "fire:Primary fire", day, "cause=Deliberate")
                        .records(1, "fire:Primary fire", day, "cause=Accidental");
            }
            given.record("crime:Homicide", "2012-06-01", "domestic abuse=No");
            List<CategorySum> sums = CategorySum.of(Counting.in(given.workspace()),
                    TargetsQuestion.during(YEAR).ask(given.workspace()).rows());
            assertThat(of(sums, "Violence", YEAR)).contains(new CategorySum("Violence", Dataset.CRIME, YEAR,
                    List.of("Homicide", "Violence without injury"), true));
            assertThat(of(sums, "Violence", YEAR.yearBefore())).get()
                    .extracting(CategorySum::categories)
                    .isEqualTo(List.of("Violence without injury"));
            assertThat(of(sums, "Deliberate primary fires", YEAR)).contains(new CategorySum("Deliberate primary fires",
                    Dataset.FIRE, YEAR, List.of("Primary fire"), false));
        }
    }
}
