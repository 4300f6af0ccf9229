package org.trigpoint.question.measure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.figure.Drawn;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.ForecastChart;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.statistics.forecast.BackTest;
import org.trigpoint.statistics.forecast.YearEnd;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ForecastQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final int[] SEASON = {30, 34, 37, 41, 44, 38, 35, 31, 26, 24, 25, 29};

    private double[] counts = new double[0];

    @BeforeEach
    void open() {
        List<Incident> rows = new ArrayList<>();
        Period months = Period.parse("2010-04..2012-12");
        counts = new double[months.length()];
        for (int i = 0; i < months.length(); i++) {
            // a season with a made-up wobble
            counts[i] = SEASON[i % 12] + i * 7 % 5;
            for (int j = 0; j < counts[i]; j++) {
                rows.add(Rows.incident(Dataset.ASB, "Nuisance", months.months().get(i).toString(), "E01000001"));
            }
        }
        Rows.write(workspace.store(), "a.csv", rows);
    }

    private YearForecast ask() {
        return new ForecastQuestion("asb", YEAR).ask(workspace);
    }

    @Test
    void theYearEndsWhereTheStatisticsSayWithTheMonthsCountedKept() {
        YearForecast forecast = ask();
        YearEnd end = YearEnd.of(counts, 9);
        assertThat(forecast.complete()).isEqualTo(9);
        assertThat(forecast.soFar()).isEqualTo(Arrays.stream(counts, 24, 33).sum());
        assertThat(forecast.expected()).isCloseTo(end.expected(), within(1e-9));
        assertThat(forecast.interval()).isEqualTo(end.interval(Outlook.CONFIDENCE));
        assertThat(forecast.months().get(3).expected()).isEqualTo(counts[27]);
        assertThat(forecast.months().get(11).complete()).isFalse();
        assertThat(forecast.months().get(11).before().known()).hasValue(counts[23]);
    }

    @Test
    void theBackTestStandsBesideTheMonthOfTheYearBefore() {
        BackTest test = BackTest.of(counts);
        assertThat(ask().backTest()).isEqualTo(test);
        assertThat(ask().sentences()).anyMatch(s -> s.contains("scaled error (MASE) %.2f".formatted(test.error()))
                && s.contains("a year before (%.2f)".formatted(test.naiveError())));
    }

    @Test
    void aTargetHasItsChanceAndItsLine() {
        Definitions.load(workspace, """
                {"measures": [{"name": "Nuisance", "polarity": "lower", "target": "at most 600",
                  "count": {"dataset": "asb"}}]}""");
        YearForecast forecast = new ForecastQuestion("Nuisance", YEAR).ask(workspace);
        assertThat(forecast.course()).isNotNull().satisfies(course -> {
            assertThat(course.level()).isEqualTo(600);
            assertThat(course.words()).isEqualTo("on course");
        });
        assertThat(forecast.sentences()).anyMatch(s -> s.startsWith("Target at most 600"));
        Drawn drawn = Drawn.of(SeriesFigures.forecast(forecast), 605);
        assertThat(drawn.words()).contains("target 600", "2011/12", "expected " + Math.round(forecast.expected()));
        drawn.assertLegible();
    }

    @Test
    void theFigureHoldsTheRunningTotals() {
        ForecastChart figure = SeriesFigures.forecast(ask());
        assertThat(figure.numbers().rows()).hasSize(12);
        assertThat(figure.numbers().rows().get(1)).extracting(FigureTable.Cell::value)
                .startsWith(Double.NaN, counts[12] + counts[13], counts[24] + counts[25]);
        assertThat(figure.numbers().rows().get(8).get(5).text()).isEqualTo("counted");
        assertThat(figure.numbers().rows().get(9).get(5).text()).isEqualTo("expected");
        assertThat(figure.alternativeText()).contains("by the end of December", "four times in five");
        for (double width : new double[]{320, 400, 900}) {
            Drawn.of(figure, width).assertLegible();
        }
    }

    @Test
    void whatCannotBeForecastIsRefused() {
        assertThatThrownBy(() -> new ForecastQuestion("asb", YEAR.yearBefore()).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is complete");
        assertThatThrownBy(() -> new ForecastQuestion("asb", Period.parse("FY2014/15")).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("too far ahead: the last month known is 2012-12");
        assertThatThrownBy(() -> new ForecastQuestion("asb", Period.parse("2012-10..2012-12")).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("twelve months");
        SeriesNotes.set(workspace, new SeriesNote("asb", SeriesNote.Kind.BREAK, Period.parse("2012-06"), "new codes"));
        assertThatThrownBy(this::ask).isInstanceOf(RefusedException.class).hasMessageContaining("a break lies within");
    }
}
