package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Status;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.OwnWorkspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparatorQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final Measure SAFE = Measure.of("Increase the share who feel safe", MeasureUnit.PERCENT);
    private static final Measure RATE = Measure.of("Recorded crime per 1,000 residents", MeasureUnit.RATE_PER_THOUSAND);

    private static MeasureValue survey(String area, double percent, Double answers, Double designEffect) {
        return new MeasureValue(SAFE, area, YEAR, Value.of(percent),
                new Basis(null, null, null, answers, designEffect, "survey", null));
    }

    @Test
    void aSurveyFigureSaysItsGapInPointsAndWhetherItIsClear() {
        Rows.write(workspace.store(), "a.csv",
                List.of(survey(null, 65, 100.0, null), survey("England", 47, 4000.0, null),
                        survey("Most similar group", 60, 100.0, null)));
        ComparatorRow row = new ComparatorQuestion(null).ask(workspace).getFirst();
        // Wilson's interval of 65 of 100: 55.25 to 73.64
        assertThat(row.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isCloseTo(55.2544, within(.0001));
            assertThat(interval.high()).isCloseTo(73.6358, within(.0001));
        });
        assertThat(row.peers()).extracting(Peer::area).containsExactly("England", "Most similar group");
        assertThat(row.peers().get(0).gap().orElseThrow()).isEqualTo(18);
        assertThat(row.peers().get(0).words()).isEqualTo("higher");
        assertThat(row.peers().get(0).status()).isEqualTo(Status.GREEN);
        assertThat(row.peers().get(1).words()).isEqualTo("no clear difference");
        assertThat(row.peers().get(1).status()).isEqualTo(Status.AMBER);
    }

    @Test
    void aSurveyFigureStatedWithAMarginIsReadAndCompared() throws IOException {
        Path file = folder.resolve("survey.csv");
        Files.writeString(file, """
                Measure,Area,Period,Value
                Perceive ASB as a problem,,2012/13,4.2% ± 4.0
                Perceive ASB as a problem,England,2012/13,9.5% ± 3.1
                Perceive ASB as a problem,County,2012/13,24% +/- 5
                """);
        workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE);
        ComparatorRow row = new ComparatorQuestion(null).ask(workspace).getFirst();
        assertThat(row.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isCloseTo(1.6, within(.06));
            assertThat(interval.high()).isCloseTo(10.2, within(.06));
        });
        assertThat(row.peers()).extracting(Peer::area, Peer::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("County", "lower"),
                        org.assertj.core.groups.Tuple.tuple("England", "no clear difference"));
        assertThat(row.peers().get(1).gap().orElseThrow()).isCloseTo(-5.3, within(1e-9));
    }

    @Test
    void aDesignEffectWidensTheInterval() {
        SeriesPoint plain = new SeriesPoint(YEAR, Value.of(65), new Basis(null, null, null, 100.0, 1.0, null, null));
        SeriesPoint weighted = new SeriesPoint(YEAR, Value.of(65), new Basis(null, null, null, 200.0, 2.0, null, null));
        assertThat(weighted.interval(MeasureUnit.PERCENT)).isEqualTo(plain.interval(MeasureUnit.PERCENT));
    }

    @Test
    void ratesFromRecordsStandBesidePublishedOnesWithTheirIntervals() {
        List<Entry> rows = new ArrayList<>();
        YEAR.months().forEach(month -> {
            for (int i = 0; i < 10; i++) {
                rows.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000001"));
            }
        });
        rows.add(new AreaValue("E01000001", AreaValue.POPULATION, 2012, 2000));
        rows.add(new MeasureValue(RATE, "England", YEAR, Value.of(40),
                new Basis(39.5, 40.5, null, null, null, "ONS", null)));
        rows.add(new MeasureValue(RATE, "County", YEAR, Value.of(58), Basis.UNKNOWN));
        rows.add(new MeasureValue(RATE, "Similar", YEAR, Value.of(50),
                new Basis(null, null, 500.0, 10_000.0, null, null, null)));
        Rows.write(workspace.store(), "a.csv", rows);
        ComparatorRow row = new ComparatorQuestion(YEAR).ask(workspace).getFirst();
        assertThat(row.ours().value().known().orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(row.interval()).isNotNull();
        assertThat(row.peers()).extracting(Peer::area, Peer::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("County", "no interval, so no verdict"),
                        org.assertj.core.groups.Tuple.tuple("England", "higher"),
                        org.assertj.core.groups.Tuple.tuple("Similar", "no clear difference"));
        assertThat(row.peers().get(1).status()).isEqualTo(Status.RED);
    }

    @Test
    void withoutOtherAreasThereIsNothing() {
        Rows.write(workspace.store(), "a.csv", List.of(survey(null, 65, 100.0, null)));
        assertThat(new ComparatorQuestion(null).ask(workspace)).isEmpty();
    }
}
