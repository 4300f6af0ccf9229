package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Treatment from the monitoring system's export alone, read from a file as it is sent.
class MonitoringExportTest extends OnGiven {
    private static final String HEADINGS = "ReportingPeriod,Area,sex,age_group,drug_group,intreatment_allintx,"
            + "newpresentation_newtx,exits_successfulcompletion_allintx,exits_droppedout_allintx,"
            + "referralsource_criminal_justice_newtx,scnr_completion_allintx,scnr_representation_allintx";

    private void export(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("NDTMS ViewIt export.csv"),
                HEADINGS + "\n" + String.join("\n", rows) + "\n");
        assertThat(given.workspace().importFile(file, ImportOptions.DEFAULT, Progress.NONE))
                .allMatch(TableReport.Read.class::isInstance);
    }

    private void twoYears() throws IOException {
        // of 1,500 in treatment 195 completed (13%), which is 72% of 270 exits; a fifth of 600 starts came through
        // criminal justice; 20 of 195 came back
        export("2011/12,Calderbrook,Total,Total,Total,1480,620,180,95,110,180,15",
                "2012/13,Calderbrook,Total,Total,Total,1500,600,195,75,120,195,20",
                "2011/12,Calderbrook,Total,Total,Opiate,900,300,60,60,90,NULL,NULL",
                "2012/13,Calderbrook,Total,Total,Opiate,880,280,65,45,90,NULL,NULL",
                "2011/12,Calderbrook,Total,Total,Alcohol only,580,320,120,35,20,NULL,NULL",
                "2012/13,Calderbrook,Total,Total,Alcohol only,620,320,130,30,30,NULL,NULL",
                "2012/13,Calderbrook,F,Total,Total,465,200,60,20,25,NULL,NULL",
                "2012/13,Calderbrook,M,Total,Total,1035,400,NULL,55,95,NULL,NULL",
                "2012/13,Calderbrook,Total,18-29,Total,300,150,50,15,40,NULL,NULL",
                "2012/13,Calderbrook,Total,30-49,Total,1200,450,145,60,80,NULL,NULL");
    }

    @Test
    void aYearsSharesComeOutOfTheExport() throws IOException {
        twoYears();
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "monitoring", "People in treatment", "2012/13")).isEqualTo("1,500");
        assertThat(cell(view, "monitoring", "New starts", "Difference")).isEqualTo("−20");
        assertThat(cell(view, "monitoring", "New starts", "Verdict")).startsWith("no clear change");
        // who stays is counted in both years
        assertThat(cell(view, "monitoring", "People in treatment", "Difference")).isEqualTo("+20");
        assertThat(cell(view, "monitoring", "People in treatment", "Verdict")).isEqualTo("not tested");
        assertThat(cell(view, "monitoring", "Exits", "2012/13")).isEqualTo("270");
        assertThat(cell(view, "monitoring", "Successful completions, share of exits", "2012/13")).isEqualTo("72.2%");
        assertThat(cell(view, "monitoring", "Successful completions, share of all in treatment", "2012/13"))
                .isEqualTo("13.0%");
        assertThat(cell(view, "monitoring", "Referred through criminal justice, share of new starts", "2012/13"))
                .isEqualTo("20.0%");
        // 15 of 180 and 20 of 195
        assertThat(cell(view, "monitoring", "Back after completing, share of completions followed", "2011/12"))
                .isEqualTo("8.3%");
        assertThat(cell(view, "monitoring", "Back after completing, share of completions followed", "2012/13"))
                .isEqualTo("10.3%");
        assertThat(view.sentences()).contains("1,500 people were in treatment, compared with 1,480 before.");
    }

    @Test
    void whatTheExportDoesNotHoldIsNotAvailableAndNeverNought() throws IOException {
        twoYears();
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "monitoring", "In effective treatment", "2012/13")).isEqualTo("[x]");
        assertThat(cell(view, "by-sex", "M", "Successful completions")).isEqualTo("[x]");
        assertThat(cell(view, "by-sex", "M", "Exits")).isEqualTo("[x]");
        assertThat(cell(view, "by-sex", "M", "Share of exits")).isEqualTo("[x]");
        assertThat(cell(view, "by-sex", "F", "In treatment 2011/12")).isEqualTo("[x]");
    }

    @Test
    void groupsStandBesideAll() throws IOException {
        twoYears();
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(view.tables()).extracting(SubjectView.TableView::key)
                .containsExactly("monitoring", "by-substance", "by-age-group", "by-sex", "rolling");
        // 65 of 110 exits; 65 of 880; 90 of 280
        assertThat(cell(view, "by-substance", "Opiate", "Share of exits")).isEqualTo("59.1%");
        assertThat(cell(view, "by-substance", "Opiate", "Share of all in treatment")).isEqualTo("7.4%");
        assertThat(cell(view, "by-substance", "Opiate", "Through criminal justice, share of new starts"))
                .isEqualTo("32.1%");
        assertThat(cell(view, "by-substance", "All", "In treatment 2012/13")).isEqualTo("1,500");
        assertThat(cell(view, "by-age-group", "18-29", "Successful completions")).isEqualTo("50");
        // Wilson of 195 of 1,500
        assertThat(cell(view, "rolling", "2013-03", "95% interval")).isEqualTo("11.4% to 14.8%");
        assertThat(cell(view, "rolling", "2012-03", "Share")).isEqualTo("12.2%");
    }

    @Test
    void otherAreasStandBelowTheOnlyOneOfOurs() throws IOException {
        export("2012/13,Anyshire,Total,Total,Total,3000,900,360,240,100,NULL,NULL",
                "2012/13,Calderbrook,Total,Total,Total,1500,600,195,75,120,NULL,NULL");
        given.workspace()
                .importFile(Path.of("sample-data/areas/Calderbrook LSOA look-up.csv"), ImportOptions.DEFAULT,
                        Progress.NONE);
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(view.tables().get(1).lines()).extracting(line -> line.labels().getFirst())
                .isEqualTo(List.of("Calderbrook", "Anyshire"));
        assertThat(cell(view, "by-area", "Anyshire", "Share of all in treatment")).isEqualTo("12.0%");
        assertThat(cell(view, "monitoring", "People in treatment", "2012/13")).isEqualTo("1,500");
    }

    @Test
    void theNumbersOfAnotherAreaAloneAreNotOurs() throws IOException {
        twoYears();
        given.workspace()
                .importFile(Path.of("sample-data/areas/Calderbrook LSOA look-up.csv"), ImportOptions.DEFAULT,
                        Progress.NONE);
        Files.writeString(folder.resolve("look-up.csv"),
                "LSOA21CD,LSOA21NM,LAD22CD,LAD22NM\nE01099999,Elsewhere 001A,E07000999,Elsewhere\n");
        given.workspace().importFile(folder.resolve("look-up.csv"), ImportOptions.DEFAULT, Progress.NONE);
        given.records(3, "crime:Burglary", "2012-05-01", "area=E01099999");
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(view.sentences()).isEmpty();
        assertThat(view.tables()).extracting(SubjectView.TableView::title)
                .contains("Treatment as the monitoring system counts it, Calderbrook",
                        "Successful completions over twelve months, Calderbrook");
    }

    @Test
    void breakdownsOfYearsThatItDoesNotHoldAreLeftOut() throws IOException {
        twoYears();
        assertThat(given.view("treatment", "FY2014/15").tables()).extracting(SubjectView.TableView::key)
                .containsExactly("rolling");
    }

    @Test
    void smallNumbersAreWithheldAndNotWorkedOut() throws IOException {
        export("2012/13,Calderbrook,Total,Total,Total,40,20,10,10,3,NULL,NULL",
                "2012/13,Calderbrook,Total,Total,Opiate,38,19,9,10,3,NULL,NULL",
                "2012/13,Calderbrook,Total,Total,Alcohol only,2,1,1,0,0,NULL,NULL");
        Subject subject = given.subject("treatment", "FY2012/13");
        assertThat(cell(given.view("treatment", "FY2012/13"), "by-substance", "Alcohol only", "In treatment 2012/13"))
                .isIn("fewer than 5", "[c]");
        assertThat(Given.withheld(subject)).isGreaterThan(3);
        assertThat(Given.solved(subject)).isEmpty();
    }
}
