package org.trigpoint.desktop.targets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;

import java.nio.file.Path;
import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsViewModelTest {
    @TempDir
    Path folder;
    Session session;
    TargetsViewModel model;

    @BeforeEach
    void open() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addMeasures(workspace);
        session = Desktops.session(folder);
        session.open(workspace);
        model = new TargetsViewModel(session);
        model.show(session.scopeProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private TargetLine line(String name) {
        return model.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theHeadlineCountsWhatIsMetAndMissed() {
        assertThat(model.lines()).extracting(TargetLine::name)
                .startsWith("Deliberate fires", "Completed treatment", "Repeat victims");
        assertThat(model.headlineProperty().get()).isEqualTo("Of 8 measures, 3 met or better, 2 open or within"
                + " tolerance, 2 missed or worse, 1 not to be judged.");
    }

    @Test
    void aMissingMonthSaysWhyItIsMissing() {
        TargetLine repeats = line("Repeat victims");

        assertThat(repeats.monthText(YearMonth.of(2012, 4))).isEqualTo("[c]");
        assertThat(repeats.monthWords(YearMonth.of(2012, 4))).isEqualTo("Apr 2012: suppressed");
        assertThat(repeats.monthText(YearMonth.of(2012, 6))).isEqualTo("[x]");
        assertThat(repeats.monthNumber(YearMonth.of(2012, 6))).isNaN();
    }

    @Test
    void aWholeYearNeedsNoForecast() {
        TargetLine fires = line("Deliberate fires");

        assertThat(fires.actualText()).isEqualTo("366");
        assertThat(fires.expectedText()).isEqualTo("complete");
        assertThat(line("Repeat victims").expectedText()).isEqualTo("n/a");
    }

    @Test
    void theFirstMeasureIsChartedUntilAnotherIsChosen() {
        assertThat(model.chartsProperty().get().control().figure().title()).isEqualTo("Deliberate fires");
        model.selectedProperty().set(line("Completed treatment"));

        assertThat(model.chartsProperty().get().control().figure().title()).isEqualTo("Completed treatment");
        assertThat(model.chartsProperty().get().line().figure().title()).isEqualTo("Completed treatment");
        assertThat(model.facts()).contains(new TargetFact("Lead agency", "Public health"));
    }

    @Test
    void aMeasureWithoutAKnownValueSaysWhyItHasNoChart() {
        model.selectedProperty().set(line("Repeat victims"));

        assertThat(model.chartsProperty().get().control().figure()).isNull();
        assertThat(model.chartsProperty().get().control().refusal()).contains("has no value");
    }

    @Test
    void theChosenMeasureStaysChosenWhenAskedAnew() {
        model.selectedProperty().set(line("Completed treatment"));
        model.show(session.scopeProperty().get());

        assertThat(model.selectedProperty().get().name()).isEqualTo("Completed treatment");
    }
}
