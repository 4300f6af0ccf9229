package org.trigpoint.intake.check;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class NumberTextPropertiesTest {
    @Property
    void readsEveryDecimalAsJavaDoes(@ForAll @DoubleRange(min = -1e12, max = 1e12) double value,
            @ForAll @IntRange(min = 0, max = 20) int places) {
        String text = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();

        assertThat(NumberText.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void groupingChangesNothing(@ForAll @IntRange(min = -2_000_000_000, max = 2_000_000_000) int value) {
        assertThat(NumberText.parse(String.format(Locale.UK, "%,d", value))).isEqualTo(value);
    }
}
