package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Hate crimes of 2012/13, of which few fall in its last quarter: 13 against disabled people, 9 of them by December; 40 by
/// race, 30 by December; 20 by faith, 12 by December.
class SubjectEditionsTest {
    private static final DisclosureRule RULE = DisclosureRule.usual();

    @TempDir
    Path folder;
    private Given given;

    @BeforeEach
    void crimes() {
        given = Given.in(folder);
        hateCrimes("Disability", 9, 4);
        hateCrimes("Race", 30, 10);
        hateCrimes("Religion", 12, 8);
    }

    private void hateCrimes(String strand, int toDecember, int fromJanuary) {
        given.records(toDecember, "crime:Violence", "2012-06-01", "hate crime=Yes", "hate strand=" + strand)
                .records(fromJanuary, "crime:Violence", "2013-02-01", "hate crime=Yes", "hate strand=" + strand);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private SubjectEditions.Result edition(String period, Published... earlier) {
        SubjectRequest request = SubjectRequest.yearOnYear(Period.parse(period));
        return new SubjectEditions(RULE, Elsewhere.NOTHING, List.of(earlier))
                .ask(Subjects.of("hate-crime"), given.workspace(), request)
                .orElseThrow();
    }

    private static String strand(SubjectEditions.Result edition, String strand, String heading) {
        return Given.cell(edition.view(), "hate-crimes-by-strand", strand, heading);
    }

    @Test
    void theYearBesideItsFirstNineMonthsTellsNoSmallCount() {
        SubjectEditions.Result year = edition("FY2012/13");
        assertThat(strand(year, "Disability", "2012/13")).isEqualTo("13");
        SubjectEditions.Result alone = edition("2012-04..2012-12");
        assertThat(strand(alone, "Disability", "Apr 2012 to Dec 2012")).isEqualTo("9");

        SubjectEditions.Result beside = edition("2012-04..2012-12", year.shown());
        assertThat(strand(beside, "Disability", "Apr 2012 to Dec 2012")).isEqualTo("[c]");
        assertThat(strand(beside, "All", "Apr 2012 to Dec 2012")).isEqualTo("51");
        // the total less the others would tell it
        assertThat(Stream.of("Race", "Religion").map(one -> strand(beside, one, "Apr 2012 to Dec 2012")))
                .contains("[c]");
    }

    @Test
    void theNineMonthsFirstIsTheSame() {
        SubjectEditions.Result months = edition("2012-04..2012-12");
        assertThat(strand(edition("FY2012/13", months.shown()), "Disability", "2012/13")).isEqualTo("[c]");
    }

    @Test
    void theSameEditionAgainIsAsItWas() {
        SubjectEditions.Result first = edition("FY2012/13");
        SubjectEditions.Result again = edition("FY2012/13", first.shown());
        assertThat(again.view()).isEqualTo(first.view());
        assertThat(again.shown()).isEqualTo(first.shown());
    }

    /// What covered a small count then must not be told now: the one that covers it now would be told by then.
    @Test
    void whatCoveredASmallCountThenIsNoCoverNow() {
        given.records(2, "crime:Violence", "2012-07-01", "hate crime=Yes", "hate strand=Transgender");
        SubjectEditions.Result first = edition("FY2012/13");
        SubjectEditions.Result again = edition("FY2012/13", exchanged(first.shown()));
        for (String strand : List.of("Disability", "Race", "Religion")) {
            boolean seenThen = !strand(first, strand, "2012/13").equals("[c]");
            assertThat(seenThen || strand(again, strand, "2012/13").equals("[c]")).as(strand).isTrue();
        }
        assertThat(first.shown().shown()).contains(new Shown.Withheld());
    }

    /// An edition that differs in one row that it does not show.
    private static Published exchanged(Published edition) {
        return new Published(edition.name(), edition.places().subList(0, edition.places().size() - 1), edition.shown(),
                edition.sums());
    }
}
