package org.trigpoint.report.document;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NumberFormPropertiesTest {
    @Property
    void whatIsShownIsTheNumberRounded(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value,
            @ForAll @IntRange(max = 6) int digits) {
        String shown = NumberForm.decimal(digits).show(value);

        double read = Double.parseDouble(shown.replace(",", "").replace('−', '-'));

        assertThat(read).isCloseTo(value, within(0.5 * Math.pow(10, -digits) + 1e-6));
    }

    @Property
    void oppositeNumbersDifferInTheirSignOnly(@ForAll @DoubleRange(min = 0.1, max = 1e9) double value) {
        String positive = NumberForm.PERCENT_CHANGE.show(value);
        String negative = NumberForm.PERCENT_CHANGE.show(-value);

        assertThat(negative.replace('−', '+')).isEqualTo(positive);
    }
}
