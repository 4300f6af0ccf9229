package org.trigpoint.question.explore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.task.Progress;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ExploreQuestionTest extends OnSample {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static Selection where(String conditions) {
        Selection selection = Selection.ALL;
        for (String condition : conditions.split("&")) {
            selection = selection.and(Condition.parse(condition));
        }
        return selection;
    }

    private static Exploration ask(String conditions) {
        return ExploreQuestion.yearOnYear(where(conditions), YEAR).ask(workspace, Progress.NONE);
    }

    private static long count(Selection selection) {
        return new CountQuestion(selection, List.of()).ask(workspace).stream().mapToLong(CountRow::count).sum();
    }

    /// The sums of the answer are what the counting of the workspace gives, by the roll-up or by the rows.
    @ParameterizedTest
    @ValueSource(strings = {"dataset=asb", "category=Burglary dwelling", "locality=Central&dataset=fire",
        "hour=22&hour=23&weekday=Saturday&dataset=crime", "ward=Ashmoor", "Alcohol Related=Y", "area=E01900013"})
    void everyPartAddsUpToTheCount(String conditions) {
        Exploration answer = ask(conditions);
        assertThat(answer.count()).isPositive().isEqualTo(count(where(conditions).during(YEAR)));
        assertThat(answer.before()).isEqualTo(count(where(conditions).during(YEAR.yearBefore())));
        assertThat(answer.months().stream().mapToLong(Long::longValue).sum()).isEqualTo(answer.count());
        assertThat(answer.monthsBefore().stream().mapToLong(Long::longValue).sum()).isEqualTo(answer.before());
        assertThat(answer.categories().stream().mapToLong(Exploration.What::count).sum()).isEqualTo(answer.count());
        double inHours = Arrays.stream(DayOfWeek.values()).mapToDouble(answer.hours()::day).sum();
        assertThat(inHours + answer.untimed()).isEqualTo(answer.count(), within(1e-6));
    }

    @Test
    void theChangeIsTheOneOfTheChangeQuestion() {
        assertThat(ask("dataset=asb").change()).usingRecursiveComparison()
                .isEqualTo(ChangeQuestion.yearOnYear(where("dataset=asb"), YEAR, List.of())
                        .ask(workspace)
                        .rows()
                        .getFirst()
                        .change());
        assertThat(ask("dataset=asb").change().verdict()).isEqualTo(Verdict.FELL);
    }

    @Test
    void placesAreCountedByAnyKindOfArea() {
        ExploreQuestion question = ExploreQuestion.yearOnYear(where("dataset=asb"), YEAR);
        for (AreaType unit : List.of(AreaType.LSOA, AreaType.WARD, AreaType.LOCALITY)) {
            Map<String, Long> counted = new CountQuestion(where("dataset=asb").during(YEAR),
                    List.of(unit == AreaType.LSOA ? "area" : unit.id())).ask(workspace)
                    .stream()
                    .filter(row -> !row.values().getFirst().isEmpty())
                    .collect(Collectors.toMap(row -> row.values().getFirst(), CountRow::count));
            List<Place> places = question.by(unit).ask(workspace, Progress.NONE).places();
            assertThat(places).hasSameSizeAs(counted.keySet());
            assertThat(places.stream()
                    .collect(Collectors.toMap(
                            place -> unit == AreaType.LSOA ? place.code() : place.name(), Place::count)))
                    .isEqualTo(counted);
            assertThat(places).isSortedAccordingTo((one, other) -> Long.compare(other.count(), one.count()));
        }
    }

    @Test
    void aYearWithoutTheOneBeforeHasNoChange() {
        Exploration answer = ExploreQuestion.yearOnYear(where("dataset=asb"), Period.parse("FY2011/12"))
                .ask(workspace, Progress.NONE);
        assertThat(answer.change()).isNull();
        assertThat(answer.refusal()).contains("incomplete in 2010/11");
        assertThat(answer.count()).isEqualTo(10_707);
    }

    @Test
    void nothingIsAnAnswerToo() {
        Exploration answer = ask("category=Piracy");
        assertThat(answer.count()).isZero();
        assertThat(answer.places()).isEmpty();
        assertThat(answer.peak()).isNull();
        assertThat(answer.repeats().share()).isNaN();
    }

    @Test
    void theSpotsOfRepeatsAreCounted() {
        RepeatSpots repeats = ask("dataset=asb").repeats();
        assertThat(repeats.anonymous()).isFalse();
        assertThat(repeats.points()).isEqualTo(8_046);
        assertThat(repeats.spots() - repeats.repeated() + repeats.onRepeated()).isEqualTo(repeats.points());
        assertThat(repeats.worst().getFirst().count()).isGreaterThanOrEqualTo(repeats.worst().getLast().count());
    }

    @Test
    void unequalPeriodsAndUnknownColumnsAreRefused() {
        assertThatThrownBy(() -> new ExploreQuestion(Selection.ALL, YEAR, Period.parse("2011-04"), AreaType.LSOA))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("equal length");
        assertThatThrownBy(() -> ask("colour=red")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no column 'colour'");
    }

    @Test
    void questionsAreKeptByName() {
        SavedQuestions saved = new SavedQuestions(workspace);
        ExploreQuestion question = new ExploreQuestion(where("dataset=asb&Alcohol=Y"), YEAR, YEAR.yearBefore(),
                AreaType.WARD);
        saved.put(" Drink ", question);
        assertThat(saved.find("Drink")).contains(question);
        saved.put("Drink", question.by(AreaType.LSOA));
        assertThat(saved.all()).containsExactly(Map.entry("Drink", question.by(AreaType.LSOA)));
        assertThat(saved.remove("Drink")).isTrue();
        assertThat(saved.remove("Drink")).isFalse();
        assertThatThrownBy(() -> saved.put(" ", question)).isInstanceOf(RefusedException.class);
    }
}
