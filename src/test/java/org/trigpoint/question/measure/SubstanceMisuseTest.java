package org.trigpoint.question.measure;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.control.Gaps;
import org.trigpoint.statistics.control.Limits;
import org.trigpoint.statistics.control.RuleSet;
import org.trigpoint.statistics.control.Screening;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A published grid held against its targets and on control charts.
class SubstanceMisuseTest {
    private static final String ALCOHOL = "Increase the numbers accessing alcohol treatment services by 5%";
    private static final String DRUGS = "Increase the numbers accessing drug treatment services by 5%";
    private static final String EMERGENCY = "Reduce the numbers accessing A & E for alcohol related issues by 5%";
    private static final String DRUG_SUCCESS = "Increase the numbers successfully being treated for drugs to 15% or above";
    private static final String CJ = "Increase successful completions for CJ clients to 10% (Year end) or above";

    @TempDir
    static Path folder;
    static Workspace workspace;
    static TargetsTable table;

    @BeforeAll
    static void ask() {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
        SubstanceMisuseGrid.write(workspace.store());
        table = TargetsQuestion.during(null).ask(workspace);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static TargetRow row(String measure) {
        return table.rows().stream().filter(r -> r.measure().name().equals(measure)).findFirst().orElseThrow();
    }

    @Test
    void everyMeasureStandsUnderItsThemeWithItsTargetAsStated() {
        assertThat(table.period()).isEqualTo(Period.parse("FY2012/13"));
        assertThat(table.rows()).extracting(r -> r.measure().about().theme())
                .containsExactly("Into Treatment",
                        "Into Treatment", "Into Treatment", "Exiting Treatment", "Exiting Treatment",
                        "Exiting Treatment",
                        "Exiting Treatment", "Sub Objectives", "Sub Objectives", "Sub Objectives");
        assertThat(table.rows()).extracting(TargetRow::targetWords)
                .containsExactly("at least 71", "at least 50",
                        "at least 12", "at least 26%", "at least 15%", "at least 15%", "at least 10%", "at most 239",
                        "at least 3",
                        "at least 2");
    }

    @Test
    void whatIsMissingKeepsItsReasonAndIsNeverZero() {
        List<MonthMark> alcohol = row(ALCOHOL).months();
        assertThat(alcohol).hasSize(12);
        assertThat(alcohol.get(9).value()).isEqualTo(Value.missing(MissingReason.NOT_AVAILABLE));
        assertThat(alcohol.get(10).value()).isEqualTo(Value.missing(MissingReason.NOT_AVAILABLE));
        assertThat(alcohol.get(10).status()).isEqualTo(Status.NONE);
        assertThat(row(CJ).months().getFirst().value()).isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
        assertThat(row(CJ).months().get(3).value()).isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
        assertThat(row(CJ).monthsJudged()).isEqualTo(10);
    }

    @Test
    void aTargetOfTheSizeOfTheMonthsIsHeldAgainstEachMonth() {
        assertThat(row(ALCOHOL).monthsJudged()).isEqualTo(10);
        // 76, 73, 82 and 80 reach 71
        assertThat(row(ALCOHOL).monthsMet()).isEqualTo(4);
        assertThat(row(ALCOHOL).actual().words()).isEqualTo("Mar 2013");
        assertThat(row(ALCOHOL).actual().value()).isEqualTo(Value.of(67));
        assertThat(row(ALCOHOL).judgement().status()).isEqualTo(Status.RED);
        assertThat(row(EMERGENCY).judgement().status()).isEqualTo(Status.GREEN);
        assertThat(row(EMERGENCY).judgement().rule()).isEqualTo("at most 239, no tolerance");
        assertThat(row(DRUG_SUCCESS).monthsMet()).isZero();
    }

    @Test
    void theTargetsImplyTheirBaselines() {
        assertThat(row(ALCOHOL).baseline()).isEqualTo(new Held(Value.of(68), "implied by the target", table.period()));
        assertThat(row(DRUGS).baseline().value()).isEqualTo(Value.of(48));
        assertThat(row(EMERGENCY).baseline().value()).isEqualTo(Value.of(252));
        assertThat(row(DRUG_SUCCESS).baseline().value()).isEqualTo(Value.missing(MissingReason.NOT_AVAILABLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {DRUGS + " | BREAK | 52.25 | 23.72 | 80.78",
        EMERGENCY + " | BREAK | 228.33 | 105.97 | 350.69",
        ALCOHOL + " | BREAK | 65.4 | 17.9 | 112.9", ALCOHOL + " | BRIDGE | 65.4 | 8.9 | 121.9"})
    void theControlChartsHaveTheirLimits(String measure, Gaps gaps, double centre, double low, double high) {
        Limits limits = chart(measure, gaps).points().getFirst().limits();
        assertThat(limits.centre()).isCloseTo(centre, within(.051));
        assertThat(limits.low()).isCloseTo(low, within(.051));
        assertThat(limits.high()).isCloseTo(high, within(.051));
    }

    @Test
    void theLastTwoMonthsOfDrugTreatmentAreSignals() {
        SeriesChart chart = chart(DRUG_SUCCESS, Gaps.BREAK);
        assertThat(chart.points().getFirst().limits().low()).isCloseTo(9.74, within(.005));
        assertThat(chart.points().subList(10, 12)).allMatch(p -> p.signal().contains("below the lower limit"));
        assertThat(row(DRUG_SUCCESS).travel().words()).isEqualTo("below its usual range");
        assertThat(row(DRUG_SUCCESS).travel().status()).isEqualTo(Status.RED);
    }

    private static SeriesChart chart(String measure, Gaps gaps) {
        return new ChartQuestion(measure, SeriesChart.Kind.XMR,
                new ChartSettings(null, RuleSet.NHS, gaps, Screening.NONE, List.of(), 0)).ask(workspace);
    }
}
