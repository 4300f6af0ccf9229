package org.trigpoint.assessment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.Audience;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectEditions;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.question.subject.Unit;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoublePredicate;

import static org.assertj.core.api.Assertions.assertThat;

/// The rule chosen for a report reaches every subject in it, whoever it is for.
class SubjectsPartTest {
    private static final Period YEAR = Period.parse("FY2012/13");
    /// Money, scores and what is worked out of answers are no counts of people.
    private static final List<String> NOT_OF_PEOPLE = List.of("funding", "self-assessment", "priorities");

    @TempDir
    static Path folder;
    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.create(folder.resolve("sample.trigpoint"));
        for (String part : List.of("areas", "people", "roads", "partnership", "treatment", "fire")) {
            workspace.importFolder(Path.of("sample-data", part), ImportOptions.DEFAULT, Progress.NONE);
        }
        // the workspace's own rule is another
        workspace.setSetting("disclosure", "below-3");
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource({"RESTRICTED,below-10", "PUBLIC,below-10", "RESTRICTED,health", "PUBLIC,health"})
    void theRuleOfAReportReachesEverySubject(Audience audience, String code) {
        DisclosureRule rule = DisclosureRule.parse(code).orElseThrow();
        AssessmentRequest asked = AssessmentRequest.on(LocalDate.of(2013, 6, 30))
                .during(YEAR)
                .edition(new Edition(audience, rule));
        Enquiry enquiry = new Enquiry(workspace, asked, Progress.NONE);
        FoundSubjects found = new SubjectsPart().find(enquiry).orElseThrow();

        assertThat(found.all()).hasSizeGreaterThan(10).allSatisfy(view -> {
            SubjectView alone = new SubjectEditions(rule, SubjectsPart.elsewhere(enquiry), List.of())
                    .ask(Subjects.of(view.id()), workspace, SubjectRequest.yearOnYear(YEAR))
                    .orElseThrow()
                    .view();
            assertThat(view.tables()).isEqualTo(alone.tables());
            assertThat(view.notes()).isEqualTo(alone.notes());
        });
        DoublePredicate allowed = code.equals("health")
                ? count -> count % DisclosureRule.ROUNDING == 0
                : count -> count == 0 || count >= 10;
        // partners see every count of the themes
        assertThat(counts(found, audience == Audience.PUBLIC ? List.of() : ThemesPart.THEMES)).hasSizeGreaterThan(30)
                .allMatch(allowed::test);
    }

    /// Every count of people in a table of two periods.
    private static List<Double> counts(FoundSubjects found, List<Dataset> without) {
        List<String> years = List.of(YEAR.name(), YEAR.yearBefore().name());
        return found.all()
                .stream()
                .filter(view -> !without.contains(view.dataset()) && !NOT_OF_PEOPLE.contains(view.id()))
                .flatMap(view -> view.tables().stream())
                .flatMap(table -> table.lines()
                        .stream()
                        .flatMap(line -> years.stream()
                                .filter(table.headings()::contains)
                                .map(year -> line.figures().get(table.headings().indexOf(year)))))
                .filter(seen -> seen instanceof Seen.Amount amount && amount.unit() == Unit.COUNT)
                .map(seen -> ((Seen.Amount) seen).value())
                .toList();
    }
}
