package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/// A control chart says where its signals may be the season. Counts are made up.
class ChartSeasonTest extends OwnWorkspace {
    private static final int[] SEASON = {30, 34, 37, 41, 44, 38, 35, 31, 26, 24, 25, 29};

    @Test
    void countsThatFollowTheMonthsAreSeasonal() {
        SeriesChart chart = chart("2010-04..2012-12", i -> 3 * SEASON[i % 12] + i * 7 % 5);
        assertThat(chart.isSeasonal()).isTrue();
        assertThat(SeriesFigures.xmr(chart).unit())
                .isEqualTo("incidents a month; the months follow a season, which the limits leave out of account");
    }

    @Test
    void countsThatOnlyGrowAreNot() {
        assertThat(chart("2010-04..2013-03", i -> 90 + 4 * i + i * 7 % 5).isSeasonal()).isFalse();
    }

    @Test
    void lessThanTwoYearsTellNoSeason() {
        assertThat(chart("2010-04..2012-02", i -> SEASON[i % 12]).isSeasonal()).isFalse();
    }

    @Test
    void aChartWithoutLimitsNeedsNoWarning() {
        write("2010-04..2012-12", i -> SEASON[i % 12]);
        SeriesChart line = new ChartQuestion("asb", SeriesChart.Kind.LINE, ChartSettings.USUAL).ask(workspace);
        assertThat(line.isSeasonal()).isFalse();
    }

    private SeriesChart chart(String months, IntUnaryOperator counts) {
        write(months, counts);
        return new ChartQuestion("asb", SeriesChart.Kind.XMR, ChartSettings.USUAL).ask(workspace);
    }

    private void write(String span, IntUnaryOperator counts) {
        List<Incident> rows = new ArrayList<>();
        List<YearMonth> months = Period.parse(span).months();
        for (int i = 0; i < months.size(); i++) {
            for (int j = 0; j < counts.applyAsInt(i); j++) {
                rows.add(Rows.incident(Dataset.ASB, "Nuisance", months.get(i).toString(), "E01000001"));
            }
        }
        Rows.write(workspace.store(), "a.csv", rows);
    }
}
