package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.Verdict;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangeQuestionTest extends OwnWorkspace {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final Selection OADBY = Selection.of(Dataset.CRIME).and(new Condition("district", "Oadby"));

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
    void aColumnIsTheSameHoweverItIsWritten() {
        Definitions.load(workspace,
                """
                        {"groups": [{"name": "Found", "dataset": "crime", "where": {"category": ["Burglary"]}, "polarity": "higher"}]}
                        """);
        List<Incident> rows = new ArrayList<>(monthly(YEAR.yearBefore(), "Burglary", 40));
        rows.addAll(monthly(YEAR, "Burglary", 20));
        Rows.write(workspace.store(), "a.csv", rows);
        for (String column : List.of("group", "Group")) {
            ChangeTable table = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of(column))
                    .ask(workspace);
            assertThat(table.rows()).as(column)
                    .filteredOn(row -> row.values().getFirst().equals("Found"))
                    .singleElement()
                    .extracting(ChangeRow::status)
                    .isEqualTo(Status.RED);
        }
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

    @Test
    void likeForLikeKeepsTheMonthsThatBothHave() {
        List<Incident> rows = new ArrayList<>(monthly(Period.parse("2011-04..2012-01"), "Burglary", 20));
        rows.addAll(monthly(YEAR, "Burglary", 30));
        Rows.write(workspace.store(), "a.csv", rows.subList(0, 200));
        Rows.write(workspace.store(), "b.csv", rows.subList(200, rows.size()));
        ChangeQuestion whole = ChangeQuestion.yearOnYear(Selection.ALL, YEAR, List.of());
        assertThatThrownBy(() -> whole.ask(workspace)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("2012-02, 2012-03 missing")
                .hasMessageContaining("--like-for-like");
        ChangeTable table = likeForLike(YEAR.yearBefore()).ask(workspace);
        assertThat(table.period().code()).isEqualTo("2012-04..2013-01");
        assertThat(table.against().code()).isEqualTo("2011-04..2012-01");
        assertThat(table.rows().getFirst().change().before()).isEqualTo(200);
        assertThat(table.rows().getFirst().change().after()).isEqualTo(300);
        assertThat(likeForLike(Period.parse("2011-04..2012-01")).ask(workspace).rows()).isEqualTo(table.rows());
    }

    @Test
    void likeForLikeNamesHowManyMonthsWhereTheyDoNotFollowEachOther() {
        List<Incident> rows = new ArrayList<>(monthly(Period.parse("2011-04..2011-06"), "Burglary", 20));
        rows.addAll(monthly(Period.parse("2011-09..2012-03"), "Burglary", 20));
        rows.addAll(monthly(YEAR, "Burglary", 20));
        Rows.write(workspace.store(), "a.csv", rows);
        ChangeTable table = likeForLike(YEAR.yearBefore()).ask(workspace);
        assertThat(table.rows().getFirst().change().before()).isEqualTo(200);
        assertThat(table.rows().getFirst().change().after()).isEqualTo(200);
        assertThat(table.period().name()).isEqualTo("10 of the months 2012/13");
    }

    private static ChangeQuestion likeForLike(Period against) {
        return new ChangeQuestion(Selection.ALL, YEAR, against, List.of(), StatusRule.DIRECTION_AND_EVIDENCE,
                Windows.LIKE_FOR_LIKE);
    }

    @Test
    void aComparisonAcrossABreakIsLabelled() {
        List<Incident> rows = new ArrayList<>(monthly(YEAR.yearBefore(), "Burglary", 20));
        rows.addAll(monthly(YEAR, "Burglary", 20));
        rows.addAll(monthly(YEAR, "Robbery", 1));
        Rows.write(workspace.store(), "a.csv", rows);
        SeriesNotes.set(workspace, new SeriesNote("crime:burglary", SeriesNote.Kind.BREAK, Period.parse("2012-04"),
                "attempts counted apart"));
        SeriesNotes.set(workspace, new SeriesNote("crime", SeriesNote.Kind.PROVISIONAL, Period.parse("2013-03"),
                "still being entered"));
        SeriesNotes.set(workspace, new SeriesNote("crime", SeriesNote.Kind.BREAK, Period.parse("2011-04"),
                "before both years"));
        ChangeTable table = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of("category"))
                .ask(workspace);
        assertThat(table.rows().get(0).acrossBreak()).isTrue();
        assertThat(table.rows().get(1).acrossBreak()).isFalse();
        assertThat(table.footing().sentences()).hasSize(2)
                .anyMatch(s -> s.contains("attempts counted apart"))
                .anyMatch(s -> s.contains("provisional for Mar 2013"));
        ChangeTable total = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of()).ask(workspace);
        assertThat(total.rows().getFirst().acrossBreak()).isTrue();
    }

    @Test
    void byMonthEachMonthStandsBesideTheOneItIsComparedWith() {
        List<Incident> rows = new ArrayList<>(monthly(YEAR.yearBefore(), "Burglary", 40));
        rows.addAll(monthly(YEAR, "Burglary", 20));
        Rows.write(workspace.store(), "a.csv", rows);
        ChangeTable table = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of("month"))
                .ask(workspace);
        assertThat(table.rows()).hasSize(12)
                .allMatch(row -> row.change().before() == 40 && row.change().after() == 20);
        assertThat(table.rows().getFirst().values()).containsExactly("2012-04");
    }

    @Test
    void rowsThatLieInOnePeriodEachAreRefused() {
        Rows.write(workspace.store(), "a.csv", monthly(YEAR.yearBefore(), "Burglary", 40));
        Rows.write(workspace.store(), "b.csv", monthly(YEAR, "Burglary", 20));
        ChangeQuestion byFile = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of("batch"));
        assertThatThrownBy(() -> byFile.ask(workspace)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no row by batch has incidents in both periods");
    }

    @Test
    void aMisspeltValueIsNamedWithTheNearest() {
        Rows.write(workspace.store(), "a.csv", monthly(YEAR, "Burglary", 20));
        Selection misspelt = Selection.of(Dataset.CRIME).and(new Condition("category", "Burglry"));
        assertThatThrownBy(() -> ChangeQuestion.yearOnYear(misspelt, YEAR, List.of()).ask(workspace))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no incident of crime has the category 'Burglry'; did you mean 'Burglary'?");
        assertThat(CountNotes.of(workspace, misspelt, List.of())).hasSize(1);
        assertThat(CountNotes.of(workspace, Selection.of(Dataset.CRIME).during(YEAR), List.of())).isEmpty();
        assertThat(CountNotes.of(workspace, Selection.of(Dataset.CRIME).during(YEAR.yearBefore()), List.of()))
                .singleElement()
                .asString()
                .contains("Crime: incomplete in 2011/12");
    }

    @Test
    void otherMonthsOfTheYearAreSaidToDifferInSeason() {
        Rows.write(workspace.store(), "a.csv", monthly(YEAR, "Burglary", 20));
        ChangeQuestion quarters = new ChangeQuestion(Selection.ALL, Period.parse("2012-07..2012-09"),
                Period.parse("2012-04..2012-06"), List.of(), StatusRule.DIRECTION_AND_EVIDENCE);
        assertThat(quarters.ask(workspace).differsInSeason()).isTrue();
        ChangeTable same = new ChangeTable(Selection.ALL, YEAR, YEAR.yearBefore(), List.of(),
                StatusRule.DIRECTION_AND_EVIDENCE, List.of());
        assertThat(same.differsInSeason()).isFalse();
    }

    /// Two districts, of which one sends from the fourth month of the later year on.
    private void aDistrictThatBegins() throws IOException {
        Path lookup = folder.resolve("lookup.csv");
        Files.writeString(lookup, """
                LSOA21CD,LSOA21NM,LAD22CD,LAD22NM
                E01000001,Oadby 001A,E07000135,Oadby
                E01000002,Blaby 001A,E07000129,Blaby
                """);
        workspace.importFile(lookup, ImportOptions.DEFAULT, Progress.NONE);
        List<Incident> rows = new ArrayList<>(monthly(YEAR.yearBefore(), "Burglary", 40));
        rows.addAll(monthly(YEAR, "Burglary", 40));
        Period.parse("2012-07..2013-03").months().forEach(month -> {
            for (int i = 0; i < 20; i++) {
                rows.add(Rows.incident(Dataset.CRIME, "Burglary", month.toString(), "E01000002"));
            }
        });
        Rows.write(workspace.store(), "a.csv", rows);
    }

    @Test
    void aDistrictThatBeginsBreaksTheWholeButNotTheOthers() throws IOException {
        aDistrictThatBegins();

        ChangeTable whole = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of()).ask(workspace);
        assertThat(whole.rows().getFirst().acrossBreak()).isTrue();
        assertThat(whole.footing().sentences())
                .containsExactly("[b] Break in the series 'crime' from Jul 2012: there are"
                        + " no records of Blaby in the month before. Figures before and after it are not on one footing.");

        ChangeTable by = ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of("district"))
                .ask(workspace);
        assertThat(by.rows()).filteredOn(ChangeRow::acrossBreak)
                .extracting(row -> row.values().getFirst())
                .containsExactly("Blaby");

        assertThat(ChangeQuestion.yearOnYear(OADBY, YEAR, List.of()).ask(workspace).footing().breaks()).isEmpty();

        DistrictBreaks.set(workspace, false);
        assertThat(ChangeQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR, List.of())
                .ask(workspace)
                .footing()
                .breaks()).isEmpty();
    }

    @Test
    void anAdHocQuestionStatesNoChangeAcrossABreak() throws IOException {
        aDistrictThatBegins();

        Exploration explored = ExploreQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR)
                .ask(workspace, Progress.NONE);
        assertThat(explored.change()).isNull();
        assertThat(explored.refusal()).isEqualTo(
                "the series 'crime' breaks in Jul 2012 (there are no records of Blaby in the month before)");
        assertThat(ExploreQuestion.yearOnYear(OADBY, YEAR).ask(workspace, Progress.NONE).change()).isNotNull();
    }
}
