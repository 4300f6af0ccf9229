package org.trigpoint.question.harm;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HarmWeightsTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));

    @TempDir
    Path folder;

    private Workspace workspace() {
        return Workspace.create(folder.resolve("harm.trigpoint"));
    }

    private static CategoryWeight ons(String offence, String broader, double weight) {
        return new CategoryWeight(CategoryWeight.ONS_SEVERITY, offence, null, 2020, broader, weight);
    }

    @Test
    void aBroaderCategoryWeighsTheMeanOfItsOffencesEachOnce() {
        try (Workspace workspace = workspace()) {
            Rows.write(workspace.store(), "weights.csv", List.of(ons("Burglary - dwelling", "Burglary", 400),
                    ons("Burglary, other", "Burglary", 100), ons("Other theft", "Other theft", 30),
                    ons("Blackmail", "Other theft", 770)));
            // the same offences again in a second table are the same offences
            Rows.write(workspace.store(), "join.csv", List.of(ons("burglary - dwelling", "burglary", 400)));
            HarmWeights weights = HarmWeights.of(workspace, "ONS-severity").orElseThrow();

            assertThat(weights.ofCategory("BURGLARY")).contains(new Weight(250, 100, 400, 2));
            assertThat(weights.ofOffence("Burglary: other")).contains(new Weight(100, 100, 100, 1));
            assertThat(weights.ofCategory("Other theft")).contains(new Weight(400, 30, 770, 2));
            assertThat(weights.ofOffence("Other theft")).contains(new Weight(30, 30, 30, 1));
            assertThat(weights.ofCategory("Anti-social behaviour")).isEmpty();
            assertThat(weights.title()).isEqualTo("Crime Severity Score weights (ONS), 2020");
            assertThat(HarmWeights.of(workspace, CategoryWeight.CAMBRIDGE_HARM)).isEmpty();
        }
    }

    /// The figures are those of harm.py beside this test's resources, which reads the files by itself.
    @Test
    void theSeverityWeightsOfOnsWeighTwelveMonthsOfLeicestershire() {
        Path police = DATA.resolve("police/leicestershire-2020-11_to_2022-10.zip");
        Path join = DATA.resolve("reference/policeuk-ons-code-join.csv");
        Assumptions.assumeTrue(Files.exists(police) && Files.exists(join), "no police or reference data here");
        try (Workspace workspace = workspace()) {
            for (Path file : List.of(DATA.resolve("reference/ons_crime_severity_codes.csv"), join, police)) {
                workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE);
            }
            HarmWeights weights = HarmWeights.of(workspace, CategoryWeight.ONS_SEVERITY).orElseThrow();
            assertThat(weights.ofCategory("Violence and sexual offences").orElseThrow().value())
                    .isCloseTo(1348.565815, within(1e-4));
            assertThat(weights.ofCategory("Burglary").orElseThrow().value()).isCloseTo(850.221710, within(1e-4));
            SubjectView view = Subjects.ask(Subjects.of("harm"), workspace,
                    SubjectRequest.yearOnYear(Period.parse("2021-11..2022-10")), DisclosureRule.usual()).orElseThrow();
            assertThat(view.sentences().getFirst()).contains("was 69,859,469, compared with 59,832,433 before")
                    .contains("to 103,628");
            assertThat(view.notes().getFirst()).contains("Burglary (14 offences, 123 to 2,289)")
                    .contains("Every offence has a weight");
        }
    }
}
