package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Period;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.OwnWorkspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands beside other areas.
class PerformancePartTest extends OwnWorkspace {
    private void take(String name, String text) throws IOException {
        workspace.importFile(Files.writeString(folder.resolve(name), text), ImportOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void measuresThatOnlyOthersSentAreNamedAndNotShown() throws IOException {
        take("monitoring.csv",
                """
                        ReportingPeriod,Area,sex,age_group,drug_group,intreatment_allintx,newpresentation_newtx,exits_successfulcompletion_allintx
                        2011/12,Anyshire,Total,Total,Total,1480,620,180
                        2012/13,Anyshire,Total,Total,Total,1500,600,195
                        """);
        Enquiry enquiry = besideOthers();

        Performance found = new PerformancePart().find(enquiry).orElseThrow();

        assertThat(found.comparators()).extracting(row -> row.measure().name())
                .containsExactly("Increase the share who feel safe outside after dark");
        // three of the export, and two of which the file of other areas has no line of Calderbrook
        assertThat(enquiry.gaps()).extracting(Gap::words)
                .containsExactly(
                        "Comparison with other areas: 5 measures came in for other areas only, with no value of"
                                + " ours in the same period.");
    }

    /// The treatment subject shows them, with the other areas beside.
    @Test
    void measuresOfAMonitoringExportOfOursAreNoGap() throws IOException {
        take("monitoring.csv", """
                ReportingPeriod,Area,sex,age_group,drug_group,intreatment_allintx,newpresentation_newtx
                2012/13,Anyshire,Total,Total,Total,1500,600
                2012/13,Calderbrook,Total,Total,Total,945,410
                """);
        Enquiry enquiry = besideOthers();

        Performance found = new PerformancePart().find(enquiry).orElseThrow();

        assertThat(found.comparators()).hasSize(1);
        assertThat(enquiry.gaps()).extracting(Gap::words)
                .containsExactly(
                        "Comparison with other areas: 2 measures came in for other areas only, with no value of"
                                + " ours in the same period.");
    }

    /// Asks of 2012/13, with a file of other areas beside what was taken.
    private Enquiry besideOthers() {
        workspace.importFile(Path.of("sample-data/areas/Calderbrook LSOA look-up.csv"), ImportOptions.DEFAULT,
                Progress.NONE);
        workspace.importFile(Path.of("sample-data/performance/Calderbrook and other areas 2012-13.csv"),
                ImportOptions.DEFAULT, Progress.NONE);
        return new Enquiry(workspace,
                AssessmentRequest.on(LocalDate.of(2013, 6, 30)).during(Period.parse("FY2012/13")), Progress.NONE);
    }
}
