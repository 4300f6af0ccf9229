package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// A subject judges a change as every other part of the program does: beside the exact p stands a verdict that allows for
/// months that swing more than chance and for rows that are read together.
class VerdictsTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    @TempDir
    static Path folder;
    private static Workspace sample;

    @BeforeAll
    static void open() {
        sample = Workspace.create(folder.resolve("sample.trigpoint"));
        for (String part : List.of("areas", "people", "roads", "police", "fire")) {
            sample.importFolder(Path.of("sample-data", part), ImportOptions.DEFAULT, Progress.NONE);
        }
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static SubjectView view(Workspace workspace, String subject) {
        return SubjectView.of(Subjects.of(subject).ask(workspace, SubjectRequest.yearOnYear(YEAR)).orElseThrow(),
                DisclosureRule.usual());
    }

    private static List<ChangeRow> change(Selection selection, String... by) {
        return ChangeQuestion.yearOnYear(selection, YEAR, List.of(by)).ask(sample).rows();
    }

    private static String words(CountChange change) {
        return new Seen.Judged(change.verdict().words(), change.pValue()).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domestic-abuse | Domestic abuse incidents | domestic-abuse | | |
            domestic-abuse | Incidents with alcohol recorded | domestic-abuse | alcohol | Yes |
            marac | Cases heard | marac | | |
            hate-crime | Hate crimes | crime | hate crime | Yes | Y
            fire | Secondary fires | fire | category | Secondary fire |
            roads | Killed or seriously injured | casualty | category | Fatal | Serious
            hospital | Alcohol-specific admissions | hospital | category | Alcohol-specific | Alcohol
            """)
    void aMeasureIsJudgedAsItsChange(String subject, String row, String dataset, String column, String value,
            String other) {
        Selection selection = Selection.of(Dataset.of(dataset).orElseThrow());
        if (column != null) {
            selection = selection.and(new Condition(column, value));
        }
        if (other != null) {
            selection = selection.and(new Condition(column, other));
        }
        assertThat(cell(view(sample, subject), "overview", row, "Verdict"))
                .isEqualTo(words(change(selection).getFirst().change()));
    }

    @Test
    void theRowsOfABreakdownAreJudgedTogether() {
        SubjectView fires = view(sample, "fire");
        Selection secondary = Selection.of(Dataset.FIRE).and(new Condition("category", "Secondary fire"));
        List<ChangeRow> rows = change(secondary, "cause");
        assertThat(rows).hasSizeGreaterThan(2);
        for (ChangeRow row : rows) {
            assertThat(cell(fires, "secondary-fires-by-cause", row.values().getFirst(), "Verdict"))
                    .isEqualTo(words(row.change()));
        }
    }

    @Test
    void monthsThatSwingWidenTheVerdict(@TempDir Path own) {
        try (Given given = Given.in(own)) {
            for (int month = 1; month <= 12; month++) {
                // 120 then 180, alternately 20 and none, none and 30: φ = (6 × 30 + 6 × 20) / 11 = 27.3
                given.records(30, "crime:Theft", "2011-%02d-01".formatted(month), "hate crime=No")
                        .records(30, "crime:Theft", "2012-%02d-01".formatted(month), "hate crime=No")
                        .records(month % 2 == 0 ? 0 : 20, "crime:Assault", "2011-%02d-01".formatted(month),
                                "hate crime=Yes")
                        .records(month % 2 == 0 ? 30 : 0, "crime:Assault", "2012-%02d-01".formatted(month),
                                "hate crime=Yes");
            }
            SubjectView view = given.view("hate-crime", "CY2012");
            assertThat(cell(view, "overview", "Hate crimes", "Difference")).isEqualTo("+60");
            // p .0006 of two Poisson counts; z = 3.417 / √27.3, p .51
            assertThat(cell(view, "overview", "Hate crimes", "Verdict")).isEqualTo("no clear change (p <.001)");
            assertThat(view.sentences().getFirst())
                    .isEqualTo("Hate crimes went from 120 to 180: no clear change, since the months vary too much.");
            assertThat(view.tables().getFirst().notes())
                    .containsExactly("Verdicts allow for counts that vary more than chance; p does not.");
        }
    }

    @Test
    void rowsReadTogetherAreCorrectedForIt(@TempDir Path own) {
        try (Given given = Given.in(own)) {
            for (int month = 1; month <= 12; month++) {
                String then = "2011-%02d-01".formatted(month);
                String now = "2012-%02d-01".formatted(month);
                given.records(3, "marac:High risk", then, "agency=Police")
                        .records(5, "marac:High risk", now, "agency=Police")
                        .records(4, "marac:High risk", then, "agency=Health")
                        .records(3, "marac:High risk", now, "agency=Health")
                        .records(5, "marac:High risk", then, "agency=Housing")
                        .records(5, "marac:High risk", now, "agency=Housing");
            }
            SubjectView view = given.view("marac", "CY2012");
            String table = "cases-heard-by-referring-agency";
            // 36 to 60 alone is p .018; of three rows .055. 48 to 36: .230, then .344
            assertThat(cell(view, table, "Police", "Verdict")).isEqualTo("no clear change (p .02)");
            assertThat(cell(view, table, "Health", "Verdict")).isEqualTo("no clear change (p .23)");
            assertThat(cell(view, table, "Housing", "Verdict")).isEqualTo("no clear change (p >.99)");
            assertThat(view.tables().get(1).notes())
                    .containsExactly("Verdicts allow for how many rows are read together; p does not.");
        }
    }
}
