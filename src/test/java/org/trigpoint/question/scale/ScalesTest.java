package org.trigpoint.question.scale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.scale.Scale.Line;
import org.trigpoint.question.subject.Definitions;
import org.trigpoint.workspace.OwnWorkspace;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScalesTest extends OwnWorkspace {
    private static Scale scale(String title) {
        return Scales.all().stream().filter(scale -> scale.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void everyScaleIsReadAndMeansTheSameWhenItIsKeptUnchanged() {
        for (Scale scale : Scales.all()) {
            List<Line> lines = Scales.lines(workspace, scale);
            if (!scale.definition().equals("asb-cases")) {
                assertThat(lines).as(scale.title()).isNotEmpty();
            }
            Scales.change(workspace, scale, lines);
            assertThat(Scales.lines(workspace, scale)).as(scale.title()).isEqualTo(lines);
        }
    }

    @Test
    void bandsAreAddedWhereNoneAreShipped() {
        Scale bands = scale("Risk bands of anti-social behaviour cases");
        assertThat(Scales.lines(workspace, bands)).isEmpty();
        Scales.change(workspace, bands,
                List.of(new Line("Standard", List.of(0.0, 9.0)), new Line("High", List.of(10.0, 60.0))));

        assertThat(Definitions.text(workspace, "asb-cases").replaceAll("\\s", ""))
                .contains(
                        "\"bands\":[{\"name\":\"Standard\",\"from\":0,\"to\":9},{\"name\":\"High\",\"from\":10,\"to\":60}]")
                .contains("\"caseColumn\":\"case\"");
    }

    @Test
    void aWeightIsChangedAndTheRestOfItsCriterionStays() {
        Scale weights = scale("Weights of priorities");
        List<Line> lines = new ArrayList<>(Scales.lines(workspace, weights));
        assertThat(lines.getFirst()).isEqualTo(new Line("Physical harm", List.of(2.0, 4.0)));
        lines.set(0, new Line("Physical harm", List.of(2.5, 10.0)));
        Scales.change(workspace, weights, lines);

        assertThat(Definitions.text(workspace, "priorities").replaceAll("\\s", "")).contains(
                "{\"column\":\"physicalharm\",\"title\":\"Physicalharm\",\"group\":\"Harm\",\"weight\":2.5,\"highest\":10}");
        assertThat(Scales.lines(workspace, weights)).isEqualTo(lines);
        Definitions.reset(workspace, "priorities");
        assertThat(Scales.lines(workspace, weights).getFirst().numbers()).containsExactly(2.0, 4.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 6 8 12 | begins at 8, and the band before it ends at 6; let it begin at 7",
        "0 6 5 12 | let it begin at 7", "0 6 7 5 | from a whole number to the same or a higher one",
        "0 6.5 7 9 | from a whole number", "0 6 7 -1 | from 0 to 1,000,000"})
    void bandsThatMakeNoSenseAreRefusedAndNothingChanges(String numbers, String words) {
        List<Double> n = List.of(numbers.split(" ")).stream().map(Double::valueOf).toList();
        List<Line> lines = List.of(new Line("Low", n.subList(0, 2)), new Line("High", n.subList(2, 4)));

        assertThatThrownBy(() -> Scales.change(workspace, scale("Age bands"), lines))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
        assertThat(Definitions.isChanged(workspace, "age-bands")).isFalse();
    }

    @Test
    void aNameStandsOnceAndSomeWeightCounts() {
        assertThatThrownBy(() -> Scales.change(workspace, scale("Age bands"),
                List.of(new Line("Young", List.of(0.0, 17.0)), new Line("young", List.of(18.0, 99.0)))))
                .hasMessageContaining("two bands are called 'young'");
        List<Line> none = Scales.lines(workspace, scale("Weights of priorities"))
                .stream()
                .map(line -> new Line(line.name(), List.of(0.0, 4.0)))
                .toList();
        assertThatThrownBy(() -> Scales.change(workspace, scale("Weights of priorities"), none))
                .hasMessageContaining("at least one weight");
    }
}
