package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.definition.SetTargets;
import org.trigpoint.statistics.Status;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Targets set by hand stand in the place of those that files state, and are judged by the same rules.
class TargetSettingTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");

    private void asb(String period, int each, String area) {
        List<Incident> incidents = new ArrayList<>();
        Period.parse(period).months().forEach(month -> {
            for (int i = 0; i < each; i++) {
                incidents.add(Rows.incident(Dataset.ASB, "Nuisance", month.toString(), area));
            }
        });
        Rows.write(workspace.store(), period + area + ".csv", incidents);
    }

    private void grid(String target) {
        Measure measure = new Measure("Fires", MeasureUnit.COUNT,
                new Measure.Plan("Fire", null, null, null, target, null));
        List<MeasureValue> values = new ArrayList<>();
        for (String of : List.of("FY2011/12", "FY2012/13")) {
            int each = of.equals("FY2011/12") ? 20 : 17;
            Period.parse(of)
                    .months()
                    .forEach(month -> values.add(new MeasureValue(measure, Period.of(month, month),
                            Value.of(each))));
        }
        Rows.write(workspace.store(), "grid.csv", values);
    }

    private SetTarget set(String measure, String area, Period period, String words) {
        SetTarget target = SetTarget.now(measure, area, period, new SetTarget.Aim(words, null, Reach.UNSAID));
        TargetSetting.set(workspace, target);
        return target;
    }

    private Optional<TargetRow> row(String name, Period period) {
        return TargetsQuestion.during(period)
                .ask(workspace)
                .rows()
                .stream()
                .filter(row -> row.measure().name().equals(name))
                .findFirst();
    }

    @Test
    void aTargetSetByHandIsJudgedAsOneThatCameWithAFile() {
        grid("10% reduction");
        TargetRow imported = row("Fires", YEAR).orElseThrow();
        workspace.close();
        workspace = Workspace.create(folder.resolve("by hand.trigpoint"));
        grid(null);
        assertThat(row("Fires", YEAR).orElseThrow().judgement().words()).isEqualTo("no target");
        set("fires", null, YEAR, "10% reduction");

        TargetRow set = row("Fires", YEAR).orElseThrow();
        // 12 × 20 less a tenth is 216; 12 × 17 is 204
        assertThat(set.judgement().level()).hasValue(216);
        assertThat(set.judgement()).isEqualTo(imported.judgement());
        assertThat(set.baseline()).isEqualTo(imported.baseline());
        assertThat(set.months()).isEqualTo(imported.months());
        assertThat(set.measure().aim().byHand().words()).startsWith("set by hand by ").endsWith(", for 2012/13");
    }

    @Test
    void itGoesBeforeTheFilesAndGivesWayAgainWhenTakenOut() {
        grid("at most 200");
        assertThat(row("Fires", YEAR).orElseThrow().judgement().status()).isEqualTo(Status.RED);
        SetTarget every = set("Fires", null, null, "at most 210");
        assertThat(row("Fires", YEAR).orElseThrow().judgement().status()).isEqualTo(Status.GREEN);
        SetTarget year = set("Fires", null, YEAR, "at most 203");
        assertThat(row("Fires", YEAR).orElseThrow().targetWords()).as("its own period first").isEqualTo("at most 203");
        assertThat(row("Fires", YEAR.yearBefore()).orElseThrow().targetWords()).isEqualTo("at most 210");

        assertThat(SetTargets.remove(workspace, year)).isTrue();
        assertThat(SetTargets.remove(workspace, every)).isTrue();
        assertThat(SetTargets.remove(workspace, every)).isFalse();
        assertThat(row("Fires", YEAR).orElseThrow().targetWords()).isEqualTo("at most 200");
    }

    @Test
    void oneAreaIsHeldAgainstItsOwnTarget() {
        asb("FY2011/12", 10, "E01000001");
        asb("FY2012/13", 8, "E01000001");
        asb("FY2012/13", 50, "E01000002");
        set("asb", "e01000001", YEAR, "20% reduction");
        TargetRow row = row("asb in e01000001", YEAR).orElseThrow();
        // 120 less a fifth is 96, and 8 a month are 96
        assertThat(row.actual().value()).isEqualTo(Value.of(96));
        assertThat(row.judgement().level()).hasValue(96);
        assertThat(row.judgement().status()).isEqualTo(Status.GREEN);
        assertThat(row("asb in e01000001", YEAR.yearBefore())).as("no target in that year").isEmpty();
        assertThat(new ChartQuestion("asb in e01000001", SeriesChart.Kind.LINE, ChartSettings.USUAL.during(YEAR))
                .ask(workspace)
                .points()).hasSize(12);
    }

    @Test
    void whatMakesNoSenseIsRefusedInPlainWords() {
        asb("FY2012/13", 8, "E01000001");
        assertThatThrownBy(() -> set("asb", null, YEAR, "200")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("write 'at most 200' or 'at least 200'");
        assertThatThrownBy(() -> set("asb", null, YEAR, "do better")).hasMessageContaining("is not understood");
        assertThatThrownBy(() -> set("asb", null, YEAR, " ")).hasMessageContaining("what is to be reached");
        assertThatThrownBy(() -> set("asb", "Nowhere", YEAR, "maintain")).hasMessageContaining("'Nowhere'");
        assertThatThrownBy(() -> set("unheard of", null, YEAR, "maintain")).hasMessageContaining("no measure");
        assertThatThrownBy(() -> TargetSetting.set(workspace,
                SetTarget.now("asb", null, YEAR, new SetTarget.Aim("maintain", Double.NaN, Reach.UNSAID))))
                .hasMessageContaining("a baseline is a number");
        assertThat(SetTargets.of(workspace).all()).isEmpty();
    }
}
