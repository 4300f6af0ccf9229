package org.trigpoint.figure.map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClassesTest {
    record Case(String rule, int count, List<Double> values, List<Double> breaks) {
        static Case of(String line) {
            String[] parts = line.split(";", -1);
            return new Case(parts[0], Integer.parseInt(parts[1]), numbers(parts[2]), numbers(parts[3]));
        }

        private static List<Double> numbers(String text) {
            return Arrays.stream(text.split(" ")).filter(t -> !t.isEmpty()).map(Double::valueOf).toList();
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = ClassesTest.class.getResourceAsStream("classes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Case::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Expected values from classes.py: numpy, and every partition tried.
    @ParameterizedTest
    @MethodSource("cases")
    void breaksAreThoseFoundIndependently(Case c) {
        Classes classes = switch (c.rule) {
            case "natural" -> Classes.natural(c.values, c.count);
            case "quantiles" -> Classes.quantiles(c.values, c.count);
            default -> Classes.equalIntervals(c.values, c.count);
        };

        assertThat(classes.breaks()).usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactlyElementsOf(c.breaks);
    }

    // The worked example of the GIS Wiki's article on Jenks natural breaks: 4, 5, 9 and 10 part after 5.
    @Test
    void thePublishedExampleOfNaturalBreaksHolds() {
        assertThat(Classes.natural(List.of(4., 5., 9., 10.), 2).breaks()).containsExactly(5.);
    }

    @Test
    void largeValuesThatDifferLittleKeepTheirDifference() {
        assertThat(Classes.natural(List.of(1e9 + 4, 1e9 + 5, 1e9 + 9, 1e9 + 10), 2).breaks()).containsExactly(1e9 + 5);
    }

    @Test
    void aValueOnABreakBelongsBelow() {
        Classes classes = Classes.fixed(List.of(10., 20.));

        assertThat(List.of(classes.of(9.9), classes.of(10), classes.of(10.1), classes.of(20), classes.of(99)))
                .containsExactly(0, 0, 1, 1, 2);
        assertThat(classes.count()).isEqualTo(3);
    }

    @Test
    void tiesMakeFewerClasses() {
        assertThat(Classes.quantiles(List.of(0., 0., 0., 0., 7.), 4).breaks()).containsExactly(0.);
        assertThat(Classes.natural(List.of(3., 3., 5.), 5).breaks()).containsExactly(3.);
        assertThat(Classes.natural(List.of(3., 3.), 5).count()).isEqualTo(1);
        assertThat(Classes.equalIntervals(List.of(3., 3.), 5).count()).isEqualTo(1);
    }

    @Test
    void missingValuesAreNotClassed() {
        assertThat(Classes.natural(List.of(Double.NaN, 4., 5., 9., 10.), 2).breaks()).containsExactly(5.);
        assertThat(Classes.quantiles(List.of(), 5).count()).isEqualTo(1);
        assertThat(Classes.natural(List.of(Double.NaN), 5).count()).isEqualTo(1);
        assertThat(Classes.equalIntervals(List.of(), 5).breaks()).isEmpty();
    }

    @Test
    void equalIntervalsHaveTheSameWidth() {
        List<Double> breaks = Classes.equalIntervals(List.of(0., 3., 100.), 4).breaks();

        assertThat(breaks.get(0)).isCloseTo(25, Offset.offset(1e-9));
        assertThat(breaks.get(2) - breaks.get(1)).isCloseTo(25, Offset.offset(1e-9));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Classes.fixed(List.of(2., 1.))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Classes.fixed(List.of(1., 1.))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Classes.quantiles(List.of(1.), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLegendSaysWhatEachClassHolds() {
        List<Double> counts = List.of(2., 12., 31., 32., 64., 275.);
        assertThat(words(Classes.fixed(List.of(31., 64.)), counts)).containsExactly("2 to 31", "32 to 64", "65 to 275");
        assertThat(words(Classes.fixed(List.of(2., 3.)), counts)).containsExactly("2", "3", "4 to 275");
        assertThat(words(Classes.fixed(List.of(1., 300., 400.)), counts)).containsExactly("up to 1", "2 to 275",
                "over 300",
                "over 400");
        assertThat(words(Classes.fixed(List.of(10., 20.)), List.of(1.25, 15., 30.5))).containsExactly("1.3 to 10.0",
                "over 10.0 to 20.0", "over 20.0 to 30.5");
        assertThat(words(Classes.fixed(List.of(0.01, 0.02)), List.of(0.001, 0.03))).containsExactly("0.001 to 0.010",
                "over 0.010 to 0.020", "over 0.020 to 0.030");
    }

    @Test
    void breaksThatWereChosenStandAsTheyWereChosen() {
        assertThat(words(Classes.fixed(List.of(-1.96, 1.96)), List.of(-3.4, 0.2, 2.5))).containsExactly(
                "−3.40 to −1.96", "over −1.96 to 1.96", "over 1.96 to 2.50");
    }

    private static List<String> words(Classes classes, List<Double> values) {
        ClassWords words = new ClassWords(classes, values);
        return java.util.stream.IntStream.range(0, classes.count()).mapToObj(words::of).toList();
    }
}
