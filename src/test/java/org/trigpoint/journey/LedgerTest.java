package org.trigpoint.journey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.Edition;
import org.trigpoint.model.Audience;
import org.trigpoint.report.content.BatchNames;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.report.ledger.FigureLedger;
import org.trigpoint.report.ledger.LedgerEntry;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// "Where does this come from?", and whether the report can be trusted with itself.
class LedgerTest {
    @TempDir
    static Path folder;
    static Path file;
    static @Nullable FigureLedger ledger;
    static @Nullable Assessment found;

    @BeforeAll
    static void importAll() {
        file = folder.resolve("calderbrook.trigpoint");
        try (Workspace workspace = Workspace.create(file)) {
            workspace.importFolder(Path.of("sample-data"), ImportOptions.DEFAULT, Progress.NONE);
        }
        Assessment all = assessment();
        found = all;
        ledger = ReportChecks.ledger(all);
    }

    /// The sample as imported.
    private static FigureLedger sample() {
        return Objects.requireNonNull(ledger);
    }

    /// The sample's assessment before any comment.
    private static Assessment found() {
        return Objects.requireNonNull(found);
    }

    private static Assessment assessment() {
        return assessment(AssessmentRequest.on(LocalDate.of(2013, 6, 30)));
    }

    private static Assessment assessment(AssessmentRequest request) {
        try (Workspace workspace = Workspace.open(file)) {
            return AssessmentRun.of(workspace, request, Progress.NONE);
        }
    }

    @Test
    void everyNumberHasItsPlaceItsBatchesAndItsMethod() {
        FigureLedger ledger = sample();
        assertThat(ledger.find("Metal theft")).anySatisfy(entry -> {
            assertThat(entry.place()).startsWith("Table ");
            assertThat(entry.column()).isEqualTo("2012/13");
            assertThat(entry.value()).isEqualTo("231");
            assertThat(entry.source()).contains("batches ");
            assertThat(entry.method()).contains("exact test");
        });
    }

    @Test
    void everySentenceIsFollowedToTheTablesThatBearItsNumbers() {
        FigureLedger ledger = sample();
        assertThat(ledger.sentences()).hasSizeGreaterThan(100);
        LedgerEntry fell = ledger.sentence("Anti-social behaviour fell by 24%, from 10,707 to 8,090 incidents.")
                .orElseThrow();
        assertThat(fell.value()).isEqualTo("24% 10,707 8,090");
        assertThat(fell.source()).contains("batches ");
        assertThat(fell.method()).startsWith("its numbers stand in Table 3. ").contains("exact test");
        assertThat(BatchNames.of(found(), fell.source())).hasSize(2)
                .allSatisfy(batch -> assertThat(batch).contains("Northmoor Police ASB incidents"));
        assertThat(BatchNames.of(found(), fell.source()))
                .anySatisfy(batch -> assertThat(batch)
                        .endsWith(": Northmoor Police ASB incidents 2012-13.csv, 8,090 rows"));
        assertThat(ledger.find("Metal theft")).anySatisfy(entry -> {
            assertThat(entry.column()).isEqualTo("Change");
            assertThat(entry.denominator()).isEqualTo("2011/12");
        });
    }

    @Test
    void aCrimeSentenceNamesTheCrimeBatchesAlone() {
        assertThat(sample().sentences())
                .filteredOn(entry -> entry.name().startsWith("Clear rises: theft from motor vehicle"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(BatchNames.of(found(), entry.source())).isNotEmpty()
                            .allSatisfy(batch -> assertThat(batch).contains("recorded crime"));
                    assertThat(entry.method()).startsWith("its numbers stand in Table 2. ");
                    assertThat(entry.period()).isEqualTo("2011/12 and 2012/13");
                });
    }

    @Test
    void everyTableAndChartOfResultsNamesItsBatches() {
        assertThat(sample().entries())
                .filteredOn(
                        entry -> !entry.isSentence() && !entry.key().matches("sources.*|gaps|definitions|last-year.*"))
                .allSatisfy(entry -> assertThat(entry.source()).as(entry.place() + " " + entry.subject())
                        .containsPattern("batch(?:es)? \\d"));
    }

    /// The monitoring system's own numbers come from its export, not from the list of episodes.
    @Test
    void totalsNameTheFilesTheyCameIn() {
        FigureLedger ledger = sample();
        assertThat(ledger.entries()).filteredOn(entry -> entry.subject().startsWith("Treatment as the monitoring"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(BatchNames.of(found(), entry.source()))
                        .anySatisfy(batch -> assertThat(batch).contains("ViewIt"))
                        .noneSatisfy(batch -> assertThat(batch).contains("episodes")));
        assertThat(ledger.entries()).filteredOn(entry -> entry.subject().startsWith("Treatment by substance"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(BatchNames.of(found(), entry.source()))
                        .allSatisfy(batch -> assertThat(batch).contains("episodes")));
    }

    @Test
    void everyNumberSaysItsPeriodAndWhatItCounts() {
        FigureLedger ledger = sample();
        assertThat(ledger.entries())
                .filteredOn(entry -> !entry.key().matches("sources.*|gaps|definitions|last-year.*|received")
                        && !entry.place().startsWith("Annex"))
                .allSatisfy(entry -> {
                    assertThat(entry.period()).as(entry.place() + " " + entry.subject()).isNotEmpty();
                    assertThat(entry.definition()).as(entry.place() + " " + entry.subject() + " " + entry.column())
                            .isNotEmpty();
                });
        LedgerEntry metal = ledger.entries()
                .stream()
                .filter(entry -> entry.value().equals("231") && entry.column().equals("2012/13"))
                .findFirst()
                .orElseThrow();
        assertThat(metal.period()).isEqualTo("2012/13");
        assertThat(metal.definition()).startsWith("Offences recorded by the police");
        LedgerEntry change = ledger.find("Metal theft")
                .stream()
                .filter(entry -> entry.column().equals("Change"))
                .findFirst()
                .orElseThrow();
        assertThat(change.period()).isEqualTo("2011/12 and 2012/13");
        assertThat(change.definition()).contains("Offences recorded", "as a share of the earlier");
    }

    @Test
    void noTwoPlacesDisagreeAndTheClaimCheckerFindsNothing() {
        assertThat(ReportChecks.of(assessment())).isEmpty();
    }

    /// What the tables of the strict public edition withhold, sought in its sentences by the names of the rows.
    @Test
    void noSentenceOfThePublicEditionTellsWhatATableWithholds() {
        FigureLedger told = ReportChecks.ledger(assessment(AssessmentRequest.on(LocalDate.of(2013, 6, 30))
                .edition(new Edition(Audience.PUBLIC,
                        new DisclosureRule.Threshold(100, DisclosureRule.usual().zeros())))));
        Set<String> kept = told.entries().stream().map(LedgerTest::spot).collect(Collectors.toSet());
        List<LedgerEntry> withheld = sample().entries()
                .stream()
                .filter(entry -> !entry.isSentence() && entry.value().matches("[1-9]\\d?") && entry.name().length() > 3)
                .filter(entry -> !kept.contains(spot(entry)))
                .toList();
        assertThat(withheld).hasSizeGreaterThan(200);
        assertThat(told.sentences()).hasSizeGreaterThan(50)
                .allSatisfy(sentence -> assertThat(withheld).as(sentence.name())
                        .noneMatch(entry -> sentence.name().contains(entry.name())
                                && List.of(sentence.value().split(" ")).contains(entry.value())));
    }

    private static String spot(LedgerEntry entry) {
        return entry.key() + "|" + entry.name() + "|" + entry.column() + "|" + entry.value();
    }

    @Test
    void aWrongClaimOfTheAnalystIsFound() {
        Program.run("comment", file.toString(), "crime", "--text",
                "Thefts of bicycles fell by 18% from 1,804 to 1,070 offences.");
        assertThat(ReportChecks.of(assessment())).singleElement().asString().contains("cannot be right", "18%");
        Program.run("comment", file.toString(), "crime", "--remove");
    }

    @Test
    void theWordsBesideAnotherAreaAreTheAnalysts() {
        assertThat(sample().sentences()).anySatisfy(said -> assertThat(said.name())
                .contains("clearly lower than Most similar group (69.8 per 1,000)"));
        Program.run("sentences", file.toString(), "--set", "beside-lower=below {area}, {theirs}");
        assertThat(ReportChecks.ledger(assessment()).sentences())
                .anySatisfy(said -> assertThat(said.name()).contains("; below Most similar group, 69.8 per 1,000;"));
        Program.run("sentences", file.toString(), "--reset", "beside-lower");
    }

    @Test
    void theCommandFindsANumberByItsLabel() {
        Program.Outcome outcome = Program.run("ledger", file.toString(), "--find", "Metal theft", "--format", "csv");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("place,subject,name,column,value,source,method,denominator,period,definition", ",231,");
    }
}
