package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.Verdict;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class StrayDistrictsTest {
    private static final Period YEAR = Period.of(YearMonth.of(2012, 4), YearMonth.of(2013, 3));

    private static ChangeRow row(String name, long before, long after) {
        return new ChangeRow(List.of(name), CountChanges.compare(before, after), Status.AMBER,
                List.of(before / 2, before - before / 2), List.of(after / 2, after - after / 2), false);
    }

    private static ChangeTable table(ChangeRow... rows) {
        return new ChangeTable(Selection.of(Dataset.CRIME), YEAR, YEAR.yearBefore(), List.of("district"),
                StatusRule.DIRECTION_AND_EVIDENCE, List.of(rows));
    }

    @Test
    void districtsOfAFewRecordsAreOneRowAtTheEnd() {
        ChangeTable folded = StrayDistricts.folded(table(row("", 9, 3), row("Alder", 2, 0), row("Birch", 4_000, 5_000),
                row("Cedar", 49, 49), row("Dale", 49, 50), row("Elm", 1, 30)), Dataset.CRIME);
        assertThat(folded.rows()).extracting(row -> row.values().getFirst())
                .as("a hundredth of 5,000 is 50, which is not less; not known is no district")
                .containsExactly("", "Birch", "Dale", "Other districts (3)");
        ChangeRow others = folded.rows().getLast();
        assertThat(others.change().before()).isEqualTo(52);
        assertThat(others.change().after()).isEqualTo(79);
        assertThat(others.monthsBefore()).containsExactly(25L, 27L);
        assertThat(others.monthsAfter()).containsExactly(39L, 40L);
    }

    /// 52 to 79 alone: p .0227; of four rows the second smallest, so times two: .0455, a clear rise. Of six it would not be.
    @Test
    void theRowsAreTestedAnewAsOneTable() {
        ChangeTable folded = StrayDistricts.folded(table(row("Birch", 4_000, 5_000), row("Cedar", 49, 49),
                row("Dale", 60, 60), row("Elm", 3, 30), row("Fir", 60, 60)), Dataset.CRIME);
        assertThat(folded.rows().getLast().change().pValue())
                .isEqualTo(CountChanges.compare(52, 79).pValue());
        assertThat(folded.rows().getLast().change().adjustedP())
                .isCloseTo(2 * CountChanges.compare(52, 79).pValue(), org.assertj.core.data.Offset.offset(1e-12));
        assertThat(folded.rows().getFirst().is(Verdict.ROSE)).isTrue();
    }

    @Test
    void oneAloneKeepsItsName() {
        ChangeTable table = table(row("Birch", 4_000, 5_000), row("Cedar", 4, 9), row("Dale", 600, 700));
        assertThat(StrayDistricts.folded(table, Dataset.CRIME)).isEqualTo(table);
    }

    @Test
    void countsOfOneYearAreFoldedTheSameWay() {
        assertThat(StrayDistricts.folded(List.of(new CountRow(List.of("Alder"), 2), new CountRow(List.of("Birch"), 700),
                new CountRow(List.of("Cedar"), 6), new CountRow(List.of(""), 1))))
                .containsExactly(new CountRow(List.of("Birch"), 700), new CountRow(List.of(""), 1),
                        new CountRow(List.of("Other districts (2)"), 8));
    }

    @Test
    void theRowIsExplained() {
        assertThat(StrayDistricts.note(Stream.of("Birch", "Other districts (2)"))).hasValueSatisfying(
                note -> assertThat(note).contains("less than a hundredth"));
        assertThat(StrayDistricts.note(Stream.of("Birch"))).isEmpty();
    }
}
