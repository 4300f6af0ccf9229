package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.Attack;
import org.trigpoint.statistics.disclosure.Disclosure;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every table of every subject under attack, over periods short enough that much is withheld.
class SubjectAttackTest {
    private static final List<DisclosureRule> RULES = List.of(SmallCounts.parse("5"), SmallCounts.parse("10"),
            SmallCounts.parse("health"));

    @TempDir
    static Path folder;
    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.create(folder.resolve("sample.trigpoint"));
        for (String part : List.of("areas", "people", "roads", "partnership", "treatment", "fire", "police", "harm")) {
            workspace.importFolder(Path.of("sample-data", part), ImportOptions.DEFAULT, Progress.NONE);
        }
    }

    @Test
    void everySubjectIsAttacked() {
        assertThat(subjects("FY2012/13").map(Subject::id))
                .containsExactlyElementsOf(Subjects.ALL.stream().map(SubjectQuestion::id).toList());
        // both layouts of weights
        assertThat(
                subjects("FY2012/13").filter(subject -> subject.id().equals("harm")).findFirst().orElseThrow().tables())
                .hasSize(2);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static Stream<Subject> subjects(String period) {
        SubjectRequest request = SubjectRequest.yearOnYear(Period.parse(period));
        return Subjects.ALL.stream().flatMap(question -> question.ask(workspace, request).stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2012/13", "2012-Q4", "2012-05..2012-05", "2012-11..2012-12", "2013-02..2013-02"})
    void whatIsWithheldIsNotWorkedOutByAnybody(String period) {
        List<String> solved = new ArrayList<>();
        List<String> busy = new ArrayList<>();
        subjects(period).forEach(subject -> {
            for (DisclosureRule rule : RULES) {
                solved.addAll(bySolver(subject, rule).map(found -> subject.id() + " " + rule + ": " + found).toList());
                solved.addAll(new PatientReader()
                        .read(subject, reading(subject, Disclosure.labelled(subject.linked(), rule)), "")
                        .solved()
                        .stream()
                        .map(found -> subject.id() + " read, " + rule + ": " + found)
                        .toList());
            }
            if (Given.withheld(subject) > 0) {
                busy.add(subject.id());
            }
        });
        assertThat(solved).isEmpty();
        assertThat(busy).as("subjects with anything withheld").isNotEmpty();
    }

    private static Reading reading(Subject subject, List<Shown> shown) {
        return new Reading(subject.counts(), shown);
    }

    /// Withholding the small counts alone leaves them to be subtracted: the reader of these tests would find them.
    @Test
    void smallCountsAloneWithheldWouldBeWorkedOut() {
        DisclosureRule rule = SmallCounts.parse("5");
        List<String> solved = subjects("2012-Q4").flatMap(subject -> {
            List<Shown> naive = subject.linked().counts().stream().map(rule::show).toList();
            return new PatientReader().read(subject, reading(subject, naive), subject.id()).solved().stream();
        }).toList();
        assertThat(solved).isNotEmpty();
    }

    private static Stream<String> bySolver(Subject subject, DisclosureRule rule) {
        LinkedCounts linked = subject.linked();
        List<Shown> shown = Disclosure.labelled(linked, rule);
        Attack attack = Attack.on(linked.sums(), shown, rule.zeros());
        List<String> solved = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (attack.solves(i)) {
                solved.add(i + " = " + linked.counts().get(i));
            }
        }
        return solved.stream();
    }

    @Test
    void noSentenceTellsASmallCount() {
        for (DisclosureRule rule : RULES) {
            subjects("2012-05..2012-05").forEach(subject -> {
                for (Sentence sentence : subject.sentences()) {
                    boolean tellsSmall = sentence.figures()
                            .values()
                            .stream()
                            // what it lies between is worked out from the counts shown, see HarmDisclosureTest
                            .filter(figure -> !(figure instanceof Figure.WeightedSum))
                            .flatMap(figure -> figure.restsOn().stream())
                            .anyMatch(key -> rule.sensitive(subject.counts().count(key)));
                    if (tellsSmall) {
                        assertThat(reading(subject, Disclosure.labelled(subject.linked(), rule)).say(sentence))
                                .as(subject.id())
                                .isEmpty();
                    }
                }
            });
        }
    }
}
