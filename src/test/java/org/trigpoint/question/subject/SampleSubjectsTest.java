package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        for (String part : new String[]{"areas", "people", "police", "roads", "harm", "treatment"}) {
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
            arrests | overview | Arrests | 1,335 | 1,200
            arrests | overview | Arrests under the influence | 512 | 445
            arrests | overview | Arrests of under-18s | 189 | 154
            arrests | arrests-by-age-group | 25 to 34 | 298 | 300
            arrests | arrests-by-sex | Female | 208 | 176
            arrests | arrests-under-the-influence-by-day-of-the-week | Saturday | 131 | 117
            arrests | people-arrested | Different people or addresses | 1,047 | 998
            arrests | people-arrested | Repeat events, share of events | 20.3% | 22.2%
            domestic-abuse | overview | Domestic abuse incidents | 1,312 | 1,398
            marac | overview | Cases heard | 66 | 62
            marac | overview | Repeat cases | 8 | 7
            """)
    void countsAreThoseOfTheFiles(String subject, String table, String row, String before, String after) {
        SubjectView view = view(subject);
        assertThat(Given.cell(view, table, row, "2011/12")).isEqualTo(before);
        assertThat(Given.cell(view, table, row, "2012/13")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by-calendar-year | All casualties | 2011 | 366 | 2012 | 366
            by-calendar-year | Killed or seriously injured | 2011 | 45 | 2012 | 50
            by-october-year | Killed or seriously injured | Oct 2010 to Sep 2011 | 45 | Oct 2011 to Sep 2012 | 47
            by-october-year | Slightly injured | Oct 2010 to Sep 2011 | 347 | Oct 2011 to Sep 2012 | 306
            """)
    void casualtiesAreCountedByOtherYearsToo(String table, String row, String before, String then, String after,
            String now) {
        assertThat(Given.cell(view("roads"), table, row, before)).isEqualTo(then);
        assertThat(Given.cell(view("roads"), table, row, after)).isEqualTo(now);
    }

    /// By a spreadsheet of the planned counts and the made-up weights.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ons-severity | 7,984 | 6,874 | 843,642 | 712,307
            cambridge-harm | 7,984 | 6,874 | 170,569 | 150,652
            """)
    void harmStandsBesideCounts(String scheme, String offences, String later, String harm, String laterHarm) {
        assertThat(Given.cell(view("harm"), scheme, "All", "Offences 2011/12")).isEqualTo(offences);
        assertThat(Given.cell(view("harm"), scheme, "All", "Offences 2012/13")).isEqualTo(later);
        assertThat(Given.cell(view("harm"), scheme, "All", "Harm 2011/12")).isEqualTo(harm);
        assertThat(Given.cell(view("harm"), scheme, "All", "Harm 2012/13")).isEqualTo(laterHarm);
    }

    /// The monitoring system counts people, the episodes' own table episodes.
    @Test
    void treatmentStandsBesideWhatTheMonitoringSystemSays() {
        SubjectView view = view("treatment");
        assertThat(Given.cell(view, "overview", "People in treatment", "2012/13")).isEqualTo("947");
        assertThat(Given.cell(view, "monitoring", "People in treatment", "2012/13")).isEqualTo("945");
        // 290 of 290 + 115 + 80
        assertThat(Given.cell(view, "monitoring", "Successful completions, share of exits", "2012/13"))
                .isEqualTo("59.8%");
        assertThat(Given.cell(view, "monitoring", "In effective treatment", "2012/13")).isEqualTo("[x]");
        // 1,010 of 4,375
        assertThat(Given.cell(view, "by-area", "Northmoor", "Share of all in treatment")).isEqualTo("23.1%");
    }

    /// One fact, one value: what a subject calls a measure is what the measure says. A third of the offences of the last two
    /// months have no outcome yet, so that the share detected is not judged.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hate-crime | Hate crime detection rate | 46.5% | 39.1% | series break
            hate-crime | Hate crime | 86 | 110 | no clear change
            roads | Killed or seriously injured on the roads | 41 | 46 | no clear change
            hospital | Alcohol-specific hospital admissions | 312 | 334 | no clear change
            domestic-abuse | Domestic abuse incidents | 1,312 | 1,398 | no clear change
            """)
    void measuresStandBesideTheirTargets(String subject, String measure, String baseline, String reached,
            String status) {
        SubjectView view = view(subject);
        assertThat(Given.cell(view, "targets", measure, "Baseline")).isEqualTo(baseline);
        assertThat(Given.cell(view, "targets", measure, "Reached")).isEqualTo(reached);
        assertThat(Given.cell(view, "targets", measure, "Status")).isEqualTo(status);
    }

    private static SubjectView view(String subject) {
        return VIEWS.computeIfAbsent(subject, id -> SubjectView.of(Subjects.of(id)
                .ask(workspace, SubjectRequest.yearOnYear(Period.parse("FY2012/13")))
                .orElseThrow(), DisclosureRule.usual()));
    }
}
