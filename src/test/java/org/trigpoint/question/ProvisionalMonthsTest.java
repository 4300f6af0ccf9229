package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.ChartQuestion;
import org.trigpoint.question.measure.ChartSettings;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.statistics.control.Gaps;
import org.trigpoint.statistics.control.RuleSet;
import org.trigpoint.statistics.control.Screening;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProvisionalMonthsTest extends OwnWorkspace {
    private void bring(String months, String on) {
        List<Incident> rows = new ArrayList<>();
        Period.parse(months).months().forEach(month -> {
            for (int i = 0; i < 20; i++) {
                rows.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000001"));
            }
        });
        Rows.write(workspace.store(), new BatchHead(months, "", "test", Dataset.CRIME, List.of(), Identity.NONE,
                Instant.parse(on + "T09:00:00Z")), rows);
    }

    private List<String> provisional() {
        return ProvisionalMonths.of(workspace)
                .stream()
                .map(note -> note.series() + " " + note.months().code())
                .toList();
    }

    @Test
    void monthsThatCameInWithinTwoMonthsOfTheirEndAreProvisional() {
        bring("2012-04..2013-03", "2013-04-08");
        assertThat(provisional()).containsExactly("crime 2013-02..2013-03");
    }

    @Test
    void aLaterFileMakesThemFirm() {
        bring("2012-04..2013-03", "2013-04-08");
        bring("2013-02..2013-05", "2013-07-02");
        assertThat(provisional()).containsExactly("crime 2013-05..2013-05");
    }

    @Test
    void oldMonthsAreFirm() {
        bring("2012-04..2013-03", "2013-06-01");
        assertThat(provisional()).isEmpty();
    }

    @Test
    void theRuleIsASettingAlsoOfOneDataSet() {
        bring("2012-04..2013-03", "2013-04-08");
        ProvisionalMonths.set(workspace, "", 1);
        assertThat(provisional()).containsExactly("crime 2013-03..2013-03");
        ProvisionalMonths.set(workspace, "crime", 0);
        assertThat(provisional()).isEmpty();
        assertThatThrownBy(() -> ProvisionalMonths.set(workspace, "crimes", 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ProvisionalMonths.set(workspace, "", -1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theyAreMarkedInComparisonsAndCharts() {
        bring("2011-04..2013-03", "2013-04-08");
        Period year = Period.parse("FY2012/13");
        ChangeTable table = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), year, List.of()).ask(workspace);
        assertThat(table.footing().sentences()).singleElement()
                .asString()
                .isEqualTo("[p] 'crime' is provisional for Feb 2013 to Mar 2013: came in within 2 months of the end of"
                        + " the month.");
        SeriesChart chart = new ChartQuestion("crime", SeriesChart.Kind.XMR,
                new ChartSettings(null, RuleSet.NHS, Gaps.BREAK, Screening.ONCE, List.of(), 0)).ask(workspace);
        assertThat(chart.points().getLast().value()).isEqualTo(new Value.Known(20, Standing.PROVISIONAL));
        assertThat(chart.points().getFirst().value()).isEqualTo(Value.of(20));
        assertThat(SeriesNotes.all(workspace)).extracting(SeriesNote::kind)
                .containsExactly(SeriesNote.Kind.PROVISIONAL);
    }
}
