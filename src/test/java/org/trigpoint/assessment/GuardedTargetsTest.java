package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Period;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.subject.Given;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;

/// 4 of 40 cases heard are repeats, where 9 of 45 were the year before: a rate of 10.0% beside the 40 would tell the 4,
/// which the subject withholds. 3 of 243 crimes are detected, which partners may know.
class GuardedTargetsTest {
    @TempDir
    Path folder;

    private TargetRow row(Audience audience, String measure) throws IOException {
        try (Given given = Given.in(Files.createTempDirectory(folder, "given"))) {
            for (YearMonth month : Period.parse("2011-04..2013-03").months()) {
                given.records(20, "crime:Theft", month + "-01", "outcome=Undetected")
                        .records(3, "marac:High risk", month + "-01", "repeat=No")
                        .records(month.getYear() == 2011 ? 1 : 0, "marac:High risk", month + "-15", "repeat=Yes");
            }
            given.records(3, "crime:Theft", "2012-06-02", "outcome=Charged")
                    .records(4, "marac:High risk", "2012-06-15", "repeat=Yes");
            AssessmentRequest asked = AssessmentRequest.on(LocalDate.of(2013, 6, 30))
                    .during(Period.parse("FY2012/13"))
                    .edition(new Edition(audience, DisclosureRule.usual()));
            return new PerformancePart().find(new Enquiry(given.workspace(), asked, Progress.NONE))
                    .orElseThrow()
                    .targets()
                    .rows()
                    .stream()
                    .filter(row -> row.measure().name().equals(measure))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aRateThatTellsASmallCountOfCasesIsToldToNobody(Audience audience) throws IOException {
        TargetRow row = row(audience, "Repeat rate of cases heard by MARACs");
        assertThat(row.words(row.actual().value())).isEqualTo("[c]");
        assertThat(row.travel().words()).isEqualTo("not known");
        TargetRow all = row(audience, "Cases heard by MARACs");
        assertThat(all.words(all.actual().value())).isEqualTo("40");
    }

    @Test
    void aRateOfAThemeIsToldToPartnersAlone() throws IOException {
        TargetRow partners = row(Audience.RESTRICTED, "Detection rate");
        assertThat(partners.words(partners.actual().value())).isEqualTo("1.2%");
        TargetRow everybody = row(Audience.PUBLIC, "Detection rate");
        assertThat(everybody.words(everybody.actual().value())).isEqualTo("[c]");
    }
}
