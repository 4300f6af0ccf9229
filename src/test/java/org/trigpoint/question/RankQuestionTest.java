package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.Denominator;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.explore.OnSample;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankQuestionTest extends OnSample {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static Map<String, Double> counts(String where) {
        Selection selection = Selection.of(Dataset.CRIME).during(YEAR);
        return new CountQuestion(selection.and(Condition.parse(where)), List.of("area"))
                .ask(workspace)
                .stream()
                .collect(Collectors.toMap(row -> row.values().getFirst(), CountRow::count))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (double) entry.getValue()));
    }

    private static Map<String, Double> values(String indicator) {
        Map<String, Double> values = new HashMap<>();
        workspace.store().areas().values(indicator).forEach((code, value) -> values.put(code, value.value()));
        return values;
    }

    /// The index worked out here from the counts and values themselves, by the published formula.
    @Test
    void theVulnerableLocalitiesIndexIsTheMeanOfItsSixIndices() {
        RankedPlaces places = RankQuestion.of(workspace, "vli", YEAR).ask(workspace, Progress.NONE);
        assertThat(places.indicatorsLeftOut()).isEmpty();
        List<String> codes = workspace.areas(AreaType.LSOA).stream().map(area -> area.code()).toList();
        Map<String, Double> households = values(AreaValue.HOUSEHOLDS);
        Map<String, Double> people = values(AreaValue.POPULATION);
        Map<String, Double> burglary = counts("category=Burglary dwelling");
        Map<String, Double> damage = counts("offence=Criminal damage to a dwelling");
        Map<String, Double> young = values("population_15_24");
        List<ToDoubleFunction<String>> rates = List.of(
                code -> burglary.getOrDefault(code, 0.0) / households.get(code),
                code -> damage.getOrDefault(code, 0.0) / households.get(code), values("income_rate")::get,
                values("employment_rate")::get, code -> young.get(code) / people.get(code),
                values("education_score")::get);
        for (RankedArea area : places.ranking().areas()) {
            double sum = 0;
            for (ToDoubleFunction<String> rate : rates) {
                double mean = codes.stream().mapToDouble(rate).average().orElseThrow();
                sum += 100 * rate.applyAsDouble(area.areaCode()) / mean;
            }
            assertThat(area.index()).as(area.areaCode()).isEqualTo(sum / 6, within(1e-9));
        }
        assertThat(places.ranking().areas().stream().mapToDouble(RankedArea::index).average().orElseThrow())
                .isEqualTo(100, within(1e-9));
    }

    /// Worked out here from the records and the published values themselves. Vulnerability has no data in the sample.
    @Test
    void theHighImpactIndexIsTheMeanOfItsIndicatorsAndSaysWhereTheyComeFrom() {
        RankedPlaces places = RankQuestion.highImpactLocations(YEAR).ask(workspace, Progress.NONE);
        Map<String, Double> people = values(AreaValue.POPULATION);
        List<Map<String, Double>> counts = List.of(counts(Selection.of(Dataset.ASB)),
                counts(Selection.of(Dataset.DOMESTIC_ABUSE)), serious(), counts(Selection.of(Dataset.TREATMENT)));
        List<ToDoubleFunction<String>> rates = new ArrayList<>();
        counts.forEach(count -> rates.add(code -> count.getOrDefault(code, 0.0) / people.get(code)));
        rates.add(values("imd_score")::get);
        List<String> codes = workspace.areas(AreaType.LSOA).stream().map(area -> area.code()).toList();
        for (RankedArea area : places.ranking().areas()) {
            double index = rates.stream()
                    .mapToDouble(rate -> 100 * rate.applyAsDouble(area.areaCode())
                            / codes.stream().mapToDouble(rate).average().orElseThrow())
                    .average()
                    .orElseThrow();
            assertThat(area.index()).as(area.areaCode()).isCloseTo(index, within(1e-9));
        }
        assertThat(places.notes()).anyMatch(note -> note.contains("Domestic abuse, the records of domestic abuse;"));
    }

    private static Map<String, Double> serious() {
        Selection selection = Selection.of(Dataset.CRIME);
        for (String category : List.of("Violence against the person", "Sexual offences", "Robbery",
                "Burglary dwelling")) {
            selection = selection.and(new Condition("category", category));
        }
        return counts(selection);
    }

    private static Map<String, Double> counts(Selection selection) {
        Map<String, Double> counts = new HashMap<>();
        new CountQuestion(selection.during(YEAR), List.of("area")).ask(workspace)
                .forEach(row -> counts.put(row.values().getFirst(), (double) row.count()));
        return counts;
    }

    @Test
    void theOverallRateCanStandForAHundred() {
        RankedPlaces places = RankQuestion.of(workspace, "vli", YEAR)
                .against(Denominator.OVERALL_RATE)
                .ask(workspace, Progress.NONE);
        assertThat(places.ranking().denominator()).isEqualTo(Denominator.OVERALL_RATE);
        assertThat(places.ranking().areas().getFirst().areaCode()).isEqualTo("E01900059");
    }

    @Test
    void anAreasRankInItsLocalityCountsThatLocalityOnly() {
        RankedPlaces places = RankQuestion.highImpactLocations(YEAR).ask(workspace, Progress.NONE);
        Map<String, List<RankedArea>> byLocality = places.ranking()
                .areas()
                .stream()
                .collect(Collectors.groupingBy(RankedArea::locality));
        assertThat(byLocality.keySet()).hasSize(4);
        byLocality.values().forEach(areas -> assertThat(areas.getFirst().rankInLocality()).isEqualTo(1));
    }

    @Test
    void theAnalystsIndexHoldsUntilForgotten() {
        String json = """
                {"hil": [{"name": "Fire", "weight": 2, "sources": [{"dataset": "fire"}]},
                         {"name": "Poverty", "sources": [{"value": "imd_score"}]}],
                 "burglary": [{"name": "Burglary", "basis": "households",
                               "sources": [{"dataset": "crime", "column": "category", "values": ["Burglary dwelling"]}]}]}
                """;
        assertThat(IndexDefinition.load(workspace, json)).isEqualTo(2);
        RankQuestion own = RankQuestion.of(workspace, "HIL", YEAR);
        assertThat(own.weights()).containsEntry("Fire", 2.0);
        assertThat(own.ask(workspace, Progress.NONE).ranking().indicators().getFirst().weight())
                .isEqualTo(2 / 3., within(1e-12));
        assertThat(IndexDefinition.all(workspace)).containsOnlyKeys("hil", "vli", "burglary");
        assertThat(IndexDefinition.load(workspace, IndexDefinition.text(workspace))).isEqualTo(3);
        for (String name : List.of("hil", "vli", "burglary")) {
            assertThat(IndexDefinition.forget(workspace, name)).isTrue();
        }
        assertThat(RankQuestion.of(workspace, "hil", YEAR).indicators()).hasSize(6);
    }

    @Test
    void weightsThatAreNoneAndIndicatorsGivenTwiceAreRefused() {
        IndicatorDefinition asb = IndicatorDefinition.parse("asb");
        assertThatThrownBy(() -> new RankQuestion(List.of(asb), Map.of(asb.name(), -1.), YEAR, null, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("zero or more");
        assertThatThrownBy(() -> new RankQuestion(List.of(asb, asb), Map.of(), YEAR, null, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> new RankQuestion(List.of(asb), Map.of(asb.name(), 0.), YEAR, null, null)
                .ask(workspace, Progress.NONE)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("weight above zero");
        assertThatThrownBy(() -> new RankQuestion(List.of(asb), Map.of(asb.name(), 1.,
                asb.name().toUpperCase(Locale.ROOT), 2.), YEAR, null, null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void whatIsWrongInAnIndexIsSaid() {
        assertThatThrownBy(() -> IndexDefinition.load(workspace, "{")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> IndexDefinition.load(workspace, "{\"x\": [{\"name\": \"n\", \"colour\": 1}]}"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("index 'x'");
        assertThatThrownBy(() -> IndexDefinition.load(workspace,
                "{\"x\": [{\"name\": \"n\", \"weight\": -1, \"sources\": [{\"dataset\": \"asb\"}]}]}"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("zero or more");
        assertThatThrownBy(() -> RankQuestion.of(workspace, "best", YEAR)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("there are hil, vli");
    }

    @Test
    void aLocalNameOfTheAnalystWinsOverTheFiles() {
        RankedPlaces before = RankQuestion.highImpactLocations(YEAR).ask(workspace, Progress.NONE);
        RankedArea first = before.ranking().areas().getFirst();
        assertThat(before.nameOf(first)).isEqualTo("Central South");
        workspace.nameArea(first.areaCode(), " The Circus ");
        RankedPlaces after = RankQuestion.highImpactLocations(YEAR).ask(workspace, Progress.NONE);
        assertThat(after.nameOf(first)).isEqualTo("The Circus");
        assertThat(after.publishedNameOf(first)).isEqualTo("Calderbrook 008C");
        workspace.nameArea(first.areaCode(), "");
        assertThatThrownBy(() -> workspace.nameArea("E99999999", "Nowhere")).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatEnteredAndLeftSinceTheYearBeforeIsSaid() {
        RankQuestion question = RankQuestion.of(workspace, "hil", YEAR);
        RankedPlaces places = question.ask(workspace, Progress.NONE);
        RankChange change = RankChange.since(workspace, question, places, 10, Progress.NONE);
        assertThat(change.movement().entered()).hasSameSizeAs(change.movement().left());
        assertThat(change.earlierRanks()).hasSize(65).containsValues(1, 2, 65);
        assertThat(change.sentences().getFirst()).contains("2011/12");
        RankQuestion earlier = question.during(YEAR.yearBefore());
        assertThatThrownBy(() -> RankChange.since(workspace, earlier, places, 10, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("incomplete in 2010/11");
    }

    @Test
    void halfOfEachIndicatorIsPlaced() {
        RankedPlaces places = RankQuestion.highImpactLocations(YEAR).ask(workspace, Progress.NONE);
        List<String> sentences = ConcentrationWords.sentences(places.ranking());
        assertThat(sentences).hasSize(4)
                .first()
                .isEqualTo("Half of all anti-social behaviour lies in 15 of 65 areas (23.1%); Gini .38.");
    }

    @Test
    void anAreaLiesInEveryLargerAreaThatALookUpSays() {
        AreaPlacing placing = AreaPlacing.of(workspace, AreaType.LSOA).getFirst();
        assertThat(List.of(AreaType.WARD, AreaType.LOCALITY, AreaType.DISTRICT, AreaType.FORCE))
                .extracting(placing::nameOf)
                .containsExactly("Ashmoor", "Westmoor", "Calderbrook", "Northmoor Police");
        assertThat(placing.population()).isEqualTo(2_099);
    }
}
