package org.trigpoint.intake.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MarginTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.2 (+/- 4.0)           |  4.2 |   0.2 |  8.2
            4.2(+/-4.0 points)      |  4.2 |   0.2 |  8.2
            42% (38% to 46%)        | 42   |  38   | 46
            42 [38-46]              | 42   |  38   | 46
            42.5 (95% CI: 38.1, 46.9) | 42.5 | 38.1 | 46.9
            1,204 ± 60              | 1204 | 1144  | 1264
            """)
    void theValueAndItsIntervalStandInOneCell(String text, double number, double low, double high) {
        Value value = ValueText.read(Cell.of(text));
        assertThat(value).isEqualTo(Value.of(number));
        Basis basis = Margin.of(Cell.of(text), value);
        assertThat(basis.low()).isCloseTo(low, within(1e-9));
        assertThat(basis.high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.2% ± 4.0", "4.2% ± 4.0%", "4.2%(+/-4.0 points)"})
    void aPercentagesMarginImpliesItsAnswers(String text) {
        Value value = ValueText.read(Cell.of(text));
        assertThat(value).isEqualTo(Value.of(4.2));
        Basis basis = Margin.of(Cell.of(text), value);
        // 4.2 × 95.8 × (1.96 / 4.0)²
        assertThat(basis.denominator()).isCloseTo(96.6, within(.05));
        assertThat(basis.low()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42 (12)", "42 (50 to 60)", "± 4", "4.2 ± ", "4.2 ± n/a", "1-4", "42 to 46", "4.2 ± 4 ± 4"})
    void whatIsNoIntervalAroundItsValueIsNone(String text) {
        assertThat(Margin.parse(text)).isEmpty();
    }
}
