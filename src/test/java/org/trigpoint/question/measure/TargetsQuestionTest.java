package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.model.Value;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.target.Tolerance;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TargetsQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static List<Incident> monthly(String period, int each) {
        List<Incident> incidents = new ArrayList<>();
        Period.parse(period).months().forEach(month -> {
            for (int i = 0; i < each; i++) {
                incidents.add(Rows.incident(Dataset.ASB, "Nuisance", month.toString(), "E01000001"));
            }
        });
        return incidents;
    }

    private void define(String target) {
        Definitions.load(workspace, """
                {"measures": [{"name": "Anti-social behaviour", "polarity": "lower", "target": "%s",
                  "count": {"dataset": "asb"}}]}""".formatted(target));
    }

    private TargetRow asb(TargetsQuestion question) {
        return question.ask(workspace)
                .rows()
                .stream()
                .filter(row -> row.measure().name().equals("Anti-social behaviour"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCutIsHeldAgainstTheYearBefore() {
        Rows.write(workspace.store(), "a.csv", monthly("FY2011/12", 100));
        Rows.write(workspace.store(), "b.csv", monthly("FY2012/13", 90));
        define("10% reduction");
        TargetRow row = asb(TargetsQuestion.during(YEAR));
        assertThat(row.baseline()).isEqualTo(new Held(Value.of(1200), "2011/12", YEAR.yearBefore()));
        assertThat(row.actual().value()).isEqualTo(Value.of(1080));
        assertThat(row.judgement().status()).isEqualTo(Status.GREEN);
        assertThat(row.judgement().level()).hasValue(1080);
        assertThat(row.travel().words()).isEqualTo("down on 2011/12");
        define("11% reduction");
        assertThat(asb(TargetsQuestion.during(YEAR)).judgement().status()).isEqualTo(Status.RED);
        assertThat(asb(new TargetsQuestion(YEAR, StatusRule.DIRECTION_AND_EVIDENCE, new Tolerance.Relative(5)))
                .judgement()).satisfies(judgement -> {
                    assertThat(judgement.status()).isEqualTo(Status.AMBER);
                    assertThat(judgement.rule()).contains("reduce by 11%", "tolerance 5% of the target");
                });
    }

    @Test
    void aYearUnderWayIsJudgedByWhereItIsLikelyToEnd() {
        Rows.write(workspace.store(), "a.csv", monthly("2011-04..2012-12", 100));
        define("at most 1300");
        TargetRow row = asb(TargetsQuestion.during(YEAR));
        assertThat(row.actual().words()).isEqualTo("Apr 2012 to Dec 2012 so far");
        assertThat(row.actual().value()).isEqualTo(Value.of(900));
        assertThat(row.outlook()).isNotNull();
        assertThat(row.outlook().months()).isEqualTo(9);
        assertThat(row.outlook().soFar()).isEqualTo(900);
        assertThat(row.outlook().interval().low()).isBetween(900.0, 1200.0);
        assertThat(row.outlook().interval().high()).isBetween(1200.0, 1300.0);
        assertThat(row.judgement().words()).isEqualTo("on course");
        define("at most 1000");
        assertThat(asb(TargetsQuestion.during(YEAR)).judgement().status()).isEqualTo(Status.RED);
        define("at most 1200");
        assertThat(asb(TargetsQuestion.during(YEAR)).judgement().words()).isEqualTo("could go either way");
    }

    @Test
    void aForecastDoesNotLearnFromBeforeABreak() {
        Rows.write(workspace.store(), "a.csv", monthly("2011-04..2012-12", 100));
        define("at most 1300");
        SeriesNotes.set(workspace, new SeriesNote("asb", SeriesNote.Kind.BREAK, Period.parse("2012-04"), "new codes"));
        TargetRow row = asb(TargetsQuestion.during(YEAR));
        assertThat(row.outlook()).as("nine months since the break are too few").isNull();
        assertThat(row.judgement().status()).as("nine months are not held against a year's target")
                .isEqualTo(Status.NONE);
        assertThat(TargetsQuestion.during(YEAR).ask(workspace).notes()).anyMatch(note -> note.contains("new codes"));
    }

    @Test
    void nothingIsSaidOfAMoveAcrossABreak() {
        Rows.write(workspace.store(), "a.csv", monthly("FY2011/12", 100));
        Rows.write(workspace.store(), "b.csv", monthly("FY2012/13", 130));
        SeriesNotes.set(workspace, new SeriesNote("asb", SeriesNote.Kind.BREAK, Period.parse("2012-10"), "new codes"));
        for (String target : List.of("monitor direction of travel", "10% reduction")) {
            define(target);
            TargetRow row = asb(TargetsQuestion.during(YEAR));
            assertThat(row.judgement().status()).as(target).isEqualTo(Status.NONE);
            assertThat(row.judgement().words()).isEqualTo("series break");
            assertThat(row.travel().words()).isEqualTo("series break");
        }
        define("at most 1500");
        assertThat(asb(TargetsQuestion.during(YEAR)).judgement().status()).as("a level needs no year before")
                .isEqualTo(Status.RED);
    }

    @Test
    void watchingTheDirectionComparesTheSamePartOfTheYears() {
        Rows.write(workspace.store(), "a.csv", monthly("2011-04..2012-03", 100));
        Rows.write(workspace.store(), "b.csv", monthly("2012-04..2012-09", 130));
        define("monitor direction of travel");
        TargetRow row = asb(TargetsQuestion.during(YEAR));
        assertThat(row.baseline().words()).isEqualTo("Apr 2011 to Sep 2011");
        assertThat(row.baseline().value()).isEqualTo(Value.of(600));
        assertThat(row.actual().value()).isEqualTo(Value.of(780));
        assertThat(row.judgement().status()).isEqualTo(Status.RED);
    }

    @Test
    void theTargetsOfAPlanStandWithTheirBaselines() {
        Rows.write(workspace.store(), "plan.csv",
                List.of(plan("Arson and deliberate and not known secondary fires", 414,
                        "370", 352),
                        plan("Reduce the number of ASB incidents", 7262, "Monitor direction of travel*", 6500),
                        plan("No of ASB incidents", 10117, "9,612", 9700),
                        plan("Public satisfaction", 50, "Baseline to be set during 2013/14", 60)));
        List<TargetRow> rows = TargetsQuestion.during(YEAR).ask(workspace).rows();
        assertThat(rows).extracting(TargetRow::targetWords)
                .containsExactly("at most 370", "monitor direction of travel", "at most 9,612", "baseline to be set");
        assertThat(rows).extracting(row -> row.judgement().status())
                .containsExactly(Status.GREEN, Status.GREEN, Status.RED, Status.NONE);
        assertThat(rows.getFirst().baseline()).isEqualTo(new Held(Value.of(414), "stated", YEAR));
    }

    private static MeasureValue plan(String name, double baseline, String target, double actual) {
        return new MeasureValue(new Measure(name, MeasureUnit.COUNT,
                new Measure.Plan("Safety", null, null, Value.of(baseline), target, null)), YEAR, Value.of(actual));
    }

    @Test
    void aWorkspaceWithoutAnyValueIsRefused() {
        assertThatThrownBy(() -> TargetsQuestion.during(null).ask(workspace)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no measure has any value yet");
    }
}
