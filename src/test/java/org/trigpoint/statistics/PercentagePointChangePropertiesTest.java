package org.trigpoint.statistics;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PercentagePointChangePropertiesTest {
    @Property
    void intervalAndPValueAgree(@ForAll @IntRange(max = 80) int x1, @ForAll @IntRange(min = 1, max = 80) int n1,
            @ForAll @IntRange(max = 80) int x2, @ForAll @IntRange(min = 1, max = 80) int n2) {
        PercentagePointChange change = change(x1, n1, x2, n2);
        Assume.that(Math.abs(change.pValue() - .05) > 1e-9);
        assertThat(change.interval().contains(0)).isEqualTo(change.pValue() > .05);
        assertThat(change.interval().contains(change.points())).isTrue();
    }

    @Property
    void exchangingTheYearsTurnsTheSign(@ForAll @IntRange(max = 80) int x1, @ForAll @IntRange(min = 1, max = 80) int n1,
            @ForAll @IntRange(max = 80) int x2, @ForAll @IntRange(min = 1, max = 80) int n2) {
        PercentagePointChange forth = change(x1, n1, x2, n2);
        PercentagePointChange back = change(x2, n2, x1, n1);
        assertThat(back.interval().low()).isCloseTo(-forth.interval().high(), within(1e-5));
        assertThat(back.pValue()).isCloseTo(forth.pValue(), within(1e-9));
    }

    private static PercentagePointChange change(int x1, int n1, int x2, int n2) {
        return PercentagePointChange.between(new Proportion(Math.min(x1, n1), n1),
                new Proportion(Math.min(x2, n2), n2));
    }
}
