package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Changes that plans have published, recounted from rows, and a force as it was published.
class PublishedChangesTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"26913, 23034, -14.41, 0, .001, FELL", "33718, 25474, -24.45, 0, .001, FELL",
        "2076, 1191, -42.63, 0, .001, FELL", "4957, 3761, -24.13, 0, .001, FELL",
        "4740, 3601, -24.03, 0, .001, FELL", "86, 110, 27.91, .0995, .1005, NO_CLEAR_CHANGE",
        "212, 239, 12.74, .2205, .2215, NO_CLEAR_CHANGE", "333, 306, -8.11, .3035, .3045, NO_CLEAR_CHANGE",
        "40, 25, -37.5, .0815, .0825, NO_CLEAR_CHANGE", "592, 578, -2.36, .695, .705, NO_CLEAR_CHANGE"})
    void aPublishedChangeIsRebuiltFromItsRows(long before, long after, double percent, double atLeast, double atMost,
            Verdict verdict) {
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            List<Incident> rows = new ArrayList<>(spread(YEAR.yearBefore(), before));
            rows.addAll(spread(YEAR, after));
            Rows.write(workspace.store(), "a.csv", rows);
            CountChange change = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of())
                    .ask(workspace)
                    .rows()
                    .getFirst()
                    .change();
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo(after);
            assertThat(change.percent().orElseThrow()).isCloseTo(percent, within(.005));
            assertThat(change.pValue()).isBetween(atLeast, atMost);
            assertThat(change.verdict()).isEqualTo(verdict);
        }
    }

    /// As evenly over the months as may be, so that the months are not more scattered than chance.
    private static List<Incident> spread(Period period, long number) {
        List<Incident> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String month = period.first().plusMonths(i % period.length()).toString();
            rows.add(Rows.incident(Dataset.CRIME, "Crime", month, "E01000001"));
        }
        return rows;
    }

    @Test
    void aForceWithAMissingMonthIsRefusedOrCutLikeForLike() {
        Path force = Path.of(System.getProperty("trigpoint.shared", "../shared/data"), "police", "city-of-london");
        assumeTrue(Files.isDirectory(force), "City of London is not there");
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            for (String month : Period.parse("2019-12..2021-11").months().stream().map(Object::toString).toList()) {
                if (!month.equals("2020-05")) {
                    workspace.importFile(force.resolve(month + "-city-of-london-street.csv"), ImportOptions.DEFAULT,
                            Progress.NONE);
                }
            }
            Period year = Period.parse("2020-12..2021-11");
            ChangeQuestion whole = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), year, List.of());
            assertThatThrownBy(() -> whole.ask(workspace)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("2020-05");
            CountChange cut = new ChangeQuestion(Selection.of(Dataset.CRIME), year, year.yearBefore(), List.of(),
                    whole.rule(), Windows.LIKE_FOR_LIKE).ask(workspace).rows().getFirst().change();
            assertThat(cut.after()).isEqualTo(count(workspace, year) - count(workspace, Period.parse("2021-05")));
            assertThat(cut.before()).isEqualTo(count(workspace, year.yearBefore()));
        }
    }

    private static long count(Workspace workspace, Period period) {
        return new CountQuestion(Selection.of(Dataset.CRIME).during(period), List.of("dataset")).ask(workspace)
                .stream()
                .mapToLong(CountRow::count)
                .sum();
    }
}
