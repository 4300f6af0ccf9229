package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Subjects of the sample borough against counts made by a spreadsheet of its files.
class SampleSubjectsTest {
    @TempDir
    static Path folder;
    private static final Map<String, SubjectView> VIEWS = new HashMap<>();
    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.create(folder.resolve("sample.trigpoint"));
        for (String part : new String[]{"areas", "people", "police"}) {
            workspace.importFolder(Path.of("sample-data", part), ImportOptions.DEFAULT, Progress.NONE);
        }
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hate-crime | overview | Hate crimes | 86 | 110
            hate-crime | overview | Detected hate crimes | 40 | 43
            roads | overview | Killed or seriously injured | 41 | 46
            roads | overview | Motorcyclists killed or seriously injured | 11 | 7
            roads | overview | Slightly injured | 330 | 326
            hospital | overview | Alcohol-specific admissions | 312 | 334
            hospital | overview | Alcohol-specific admissions under 18 | 21 | 17
            hospital | overview | Assault admissions | 61 | 49
            hospital | alcohol-specific-admissions-by-age | 25 to 44 | 107 | 114
            hospital | alcohol-specific-admissions-by-sex | Female | 110 | 121
            domestic-abuse | overview | Domestic abuse incidents | 1,312 | 1,398
            marac | overview | Cases heard | 66 | 62
            marac | overview | Repeat cases | 8 | 7
            """)
    void countsAreThoseOfTheFiles(String subject, String table, String row, String before, String after) {
        SubjectView view = view(subject);
        assertThat(Given.cell(view, table, row, "2011/12")).isEqualTo(before);
        assertThat(Given.cell(view, table, row, "2012/13")).isEqualTo(after);
    }

    /// One fact, one value: what a subject calls a measure is what the measure says.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hate-crime | Hate crime detection rate | 46.5% | 39.1%
            hate-crime | Hate crime | 86 | 110
            roads | Killed or seriously injured on the roads | 41 | 46
            hospital | Alcohol-specific hospital admissions | 312 | 334
            domestic-abuse | Domestic abuse incidents | 1,312 | 1,398
            """)
    void measuresStandBesideTheirTargets(String subject, String measure, String baseline, String reached) {
        SubjectView view = view(subject);
        assertThat(Given.cell(view, "targets", measure, "Baseline")).isEqualTo(baseline);
        assertThat(Given.cell(view, "targets", measure, "Reached")).isEqualTo(reached);
        assertThat(Given.cell(view, "targets", measure, "Status")).isEqualTo("no clear change");
    }

    private static SubjectView view(String subject) {
        return VIEWS.computeIfAbsent(subject, id -> SubjectView.of(Subjects.of(id)
                .ask(workspace, SubjectRequest.yearOnYear(Period.parse("FY2012/13")))
                .orElseThrow(), DisclosureRule.usual()));
    }
}
