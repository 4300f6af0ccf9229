package org.trigpoint.question;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangeQuestionTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    @TempDir
    Path folder;
    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /// So many incidents in every month of a period.
    private static List<Incident> monthly(Period period, String category, int each) {
        List<Incident> incidents = new ArrayList<>();
        period.months().forEach(month -> {
            for (int i = 0; i < each; i++) {
                incidents.add(Rows.incident(Dataset.CRIME, category, month.toString(), "E01000001"));
            }
        });
        return incidents;
    }

    @Test
    void bothCountsStandByCategoryWithTheEvidence() {
        List<Incident> rows = new ArrayList<>(monthly(YEAR.yearBefore(), "Burglary", 40));
        rows.addAll(monthly(YEAR, "Burglary", 20));
        rows.addAll(monthly(YEAR, "Metal theft", 1));
        Rows.write(workspace.store(), "a.csv", rows);
        ChangeTable table = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of("category"))
                .ask(workspace);
        assertThat(table.rows()).extracting(row -> row.values().getFirst()).containsExactly("Burglary", "Metal theft");
        ChangeRow burglary = table.rows().getFirst();
        assertThat(burglary.change().before()).isEqualTo(480);
        assertThat(burglary.change().after()).isEqualTo(240);
        assertThat(burglary.change().verdict()).isEqualTo(Verdict.FELL);
        assertThat(burglary.status()).isEqualTo(Status.GREEN);
        assertThat(burglary.monthsAfter()).hasSize(12).containsOnly(20L);
        assertThat(table.rows().get(1).change().percent()).isEmpty();
        assertThat(table.rows().get(1).status()).isEqualTo(Status.RED);
    }

    @Test
    void anIncompleteWindowIsRefusedWithItsMonths() {
        Rows.write(workspace.store(), "a.csv", monthly(Period.parse("2012-01..2013-03"), "Burglary", 20));
        assertThatThrownBy(() -> ChangeQuestion.yearOnYear(Selection.ALL, YEAR, List.of()).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("9 of 12 months")
                .hasMessageContaining("2011/12");
    }

    @Test
    void periodsOfUnequalLengthAreNeverCompared() {
        assertThatThrownBy(() -> new ChangeQuestion(Selection.ALL, YEAR, Period.parse("2011-04..2012-01"), List.of(),
                StatusRule.DIRECTION_AND_EVIDENCE)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("equal length");
    }

    @Test
    void nothingMeantIsRefused() {
        assertThatThrownBy(() -> ChangeQuestion.yearOnYear(Selection.of(Dataset.FIRE), YEAR, List.of()).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no such incidents");
    }
}
