package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.OnSample;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.question.profile.ProfileQuestion;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.task.Progress;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// On the whole sample, whose proven offences, domestic abuse incidents and concerns share category names with crime.
class MeantTest extends OnSample {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static Selection where(String condition) {
        return Selection.ALL.and(Condition.parse(condition));
    }

    private static long count(Selection selection) {
        return new CountQuestion(selection, List.of()).ask(workspace).stream().mapToLong(CountRow::count).sum();
    }

    @Test
    void aCategoryThatIncidentsHaveMeansIncidentsAlone() {
        Selection burglary = where("category=Burglary dwelling");
        assertThat(count(burglary.during(YEAR))).isEqualTo(322);
        CountChange change = ChangeQuestion.yearOnYear(burglary, YEAR, List.of())
                .ask(workspace)
                .rows()
                .getFirst()
                .change();
        assertThat(List.of(change.before(), change.after())).containsExactly(460L, 322L);
        Exploration explored = ExploreQuestion.yearOnYear(burglary, YEAR).ask(workspace, Progress.NONE);
        assertThat(List.of(explored.before(), explored.count())).containsExactly(460L, 322L);
        Profile profile = new ProfileQuestion(null, burglary, YEAR).ask(workspace, Progress.NONE);
        assertThat(List.of(profile.found().before(), profile.found().count())).containsExactly(460L, 322L);
    }

    @Test
    void aValueThatEndsInAStarIsReadTheSameWay() {
        Selection burglaries = where("category=Burglary*").during(YEAR);
        assertThat(count(burglaries)).isEqualTo(322 + 486);
        assertThat(new CountQuestion(burglaries, List.of("category")).ask(workspace)).extracting(CountRow::count)
                .containsExactly(322L, 486L);
    }

    @Test
    void theDataSetNamedIsTheOneMeant() {
        Selection proven = Selection.of(Dataset.REOFFENDING).and(Condition.parse("category=Burglary dwelling"));
        assertThat(count(proven.during(YEAR))).isEqualTo(41);
        assertThat(count(where("category=Burglary dwelling").and(Condition.parse("dataset=reoffending")).during(YEAR)))
                .isEqualTo(41);
    }

    @Test
    void withoutAConditionIncidentsAreMeant() {
        long incidents = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.COLLISION)
                .stream()
                .mapToLong(dataset -> count(Selection.of(dataset).during(YEAR)))
                .sum();
        assertThat(count(Selection.ALL.during(YEAR))).isEqualTo(incidents).isEqualTo(6976 + 8090 + 1556 + 320);
        assertThat(Meant.of(workspace, Selection.ALL, List.of()).words()).get()
                .asString()
                .contains("counted: crime, anti-social behaviour, fire, road collisions.")
                .contains("proven re-offending");
    }

    @Test
    void aCategoryOrColumnThatNoIncidentHasMeansTheRecordsThatHaveIt() {
        assertThat(count(where("category=Opiates"))).isEqualTo(count(where("category=Opiates").and(
                Condition.parse("dataset=treatment")))).isPositive();
        assertThat(new CountQuestion(Selection.ALL, List.of("Main Substance")).ask(workspace))
                .extracting(row -> row.values().getFirst())
                .contains("Heroin");
        assertThat(count(where("Main Substance=Heroin"))).isPositive();
    }

    @Test
    void byDataSetOrBatchEveryRowCounts() {
        assertThat(new CountQuestion(Selection.ALL, List.of("dataset")).ask(workspace))
                .extracting(row -> row.values().getFirst())
                .contains("crime", "reoffending", "treatment", "survey");
        long rows = new CountQuestion(Selection.ALL, List.of("dataset")).ask(workspace)
                .stream()
                .mapToLong(CountRow::count)
                .sum();
        assertThat(new CountQuestion(Selection.ALL, List.of("batch")).ask(workspace)).extracting(CountRow::count)
                .satisfies(counts -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(rows));
    }
}
