package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.Attack;
import org.trigpoint.statistics.disclosure.Disclosure;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Casualties of whom 3 were killed, 400 seriously and 300 slightly hurt, which the theme of casualties tells too.
class ElsewhereTest {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final DisclosureRule RULE = DisclosureRule.usual();

    @TempDir
    Path folder;
    private Given given;

    @BeforeEach
    void casualties() {
        given = Given.in(folder);
        for (String day : List.of("2011-06-01", "2012-06-01")) {
            given.records(3, "casualty:Fatal", day, "age=30", "class=Pedestrian")
                    .records(2, "casualty:Serious", day, "age=9", "class=Pedestrian")
                    .records(398, "casualty:Serious", day, "age=40", "class=Driver or rider")
                    .records(300, "casualty:Slight", day, "age=40", "class=Driver or rider");
        }
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static Elsewhere byCategory(boolean exact) {
        return new Elsewhere(Stream.of(YEAR, YEAR.yearBefore())
                .map(period -> new Elsewhere.Breakdown(Dataset.CASUALTY, period, "category"))
                .collect(Collectors.toSet()), exact);
    }

    private String seen(Elsewhere elsewhere, String measure) {
        SubjectView view = SubjectView.of(given.subject("roads", "FY2012/13"), RULE, elsewhere);
        return Given.cell(view, "overview", measure, "2012/13");
    }

    @Test
    void aloneTheSubjectTellsTheSeriousWithTheKilled() {
        assertThat(seen(Elsewhere.NOTHING, "Killed")).isEqualTo("fewer than 5");
        assertThat(seen(Elsewhere.NOTHING, "Killed or seriously injured")).isEqualTo("403");
    }

    @Test
    void whatTheThemePrintsTheSubjectPrintsToo() {
        assertThat(seen(byCategory(true), "Killed")).isEqualTo("3");
        assertThat(seen(byCategory(true), "Killed or seriously injured")).isEqualTo("403");
        assertThat(seen(byCategory(true), "Children killed or seriously injured")).isNotEqualTo("2");
    }

    /// 403 beside the theme's 400 seriously injured would tell the 3: of the three categories two are withheld in both.
    @Test
    void whatIsWithheldIsWithheldInBoth() {
        Subject subject = given.subject("roads", "FY2012/13");
        SubjectView view = SubjectView.of(subject, RULE, byCategory(false));

        Plain fatal = new Plain(Dataset.CASUALTY, YEAR, "category", "Fatal");
        assertThat(view.plain().withheld()).contains(fatal);
        assertThat(view.plain().withheld().stream().filter(count -> count.period().equals(fatal.period())))
                .hasSizeGreaterThan(1);
        assertThat(view.plain().shown()).doesNotContainAnyElementsOf(view.plain().withheld());
        boolean seriousSeen = !view.plain()
                .withheld()
                .contains(new Plain(Dataset.CASUALTY, YEAR, "category", "Serious"));
        assertThat(seriousSeen && seen(byCategory(false), "Killed or seriously injured").equals("403")).isFalse();
    }

    @Test
    void nothingWithheldIsWorkedOutFromEither() {
        Subject subject = given.subject("roads", "FY2012/13");
        for (Elsewhere elsewhere : List.of(Elsewhere.NOTHING, byCategory(true), byCategory(false))) {
            LinkedCounts linked = subject.linked(elsewhere);
            List<Shown> shown = Disclosure.labelled(linked, RULE, SubjectView.known(subject, elsewhere));
            Attack attack = Attack.on(linked.sums(), shown, RULE.zeros());
            List<Integer> solved = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (attack.solves(i)) {
                    solved.add(i);
                }
            }
            assertThat(solved).isEmpty();
        }
    }

    /// 9 deliberate primary fires stand among the measures and highlights of a report too; 2 accidental ones are small.
    @Test
    void aMeasureIsWithheldWithTheCountItIs(@TempDir Path other) {
        try (Given fires = Given.in(other)) {
            fires.records(9, "fire:Primary fire", "2012-06-01", "cause=Deliberate")
                    .records(2, "fire:Primary fire", "2012-06-01", "cause=Accidental")
                    .records(40, "fire:Secondary fire", "2012-06-01", "cause=Deliberate")
                    .records(40, "fire:Secondary fire", "2011-06-01", "cause=Deliberate");
            Elsewhere elsewhere = new Elsewhere(
                    Set.of(new Elsewhere.Breakdown(Dataset.FIRE, YEAR, "category"),
                            new Elsewhere.Breakdown(Dataset.FIRE, YEAR, Plain.MEASURE)),
                    false);
            SubjectView view = SubjectView.of(fires.subject("fire", "FY2012/13"), RULE, elsewhere);
            Plain measure = new Plain(Dataset.FIRE, YEAR, Plain.MEASURE, "Deliberate primary fires");
            boolean seen = Given.cell(view, "overview", "Deliberate primary fires", "2012/13").equals("9");
            assertThat(view.plain().shown().contains(measure)).isEqualTo(seen);
            assertThat(view.plain().withheld().contains(measure)).isEqualTo(!seen);
        }
    }

    /// One fire is told by the theme, and that it was no accident by the zero beside it.
    @Test
    void whatFollowsFromElsewhereWhateverIsWithheldIsShown(@TempDir Path other) {
        try (Given fires = Given.in(other)) {
            fires.records(1, "fire:Primary fire", "2012-06-01", "cause=Deliberate")
                    .records(40, "fire:Secondary fire", "2012-06-01", "cause=Deliberate")
                    .records(40, "fire:Secondary fire", "2011-06-01", "cause=Deliberate");
            Elsewhere elsewhere = new Elsewhere(Set.of(new Elsewhere.Breakdown(Dataset.FIRE, YEAR, "category")), true);
            SubjectView view = SubjectView.of(fires.subject("fire", "FY2012/13"), RULE, elsewhere);
            assertThat(Given.cell(view, "overview", "Primary fires", "2012/13")).isEqualTo("1");
            assertThat(Given.cell(view, "overview", "Accidental primary fires", "2012/13")).isEqualTo("0");
            assertThat(Given.cell(view, "overview", "Deliberate primary fires", "2012/13")).isEqualTo("1");
        }
    }
}
