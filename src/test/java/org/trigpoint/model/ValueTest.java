package org.trigpoint.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValueTest {
    @Test
    void aMissingValueIsNeverZero() {
        assertThat(Value.missing(MissingReason.SUPPRESSED).known()).isEmpty();
        assertThat(Value.of(0).known()).hasValue(0);
    }

    @Test
    void aKnownValueIsANumber() {
        assertThatThrownBy(() -> Value.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyReasonAndStandingHasItsOwnShorthand() {
        assertThat(MissingReason.values()).extracting(MissingReason::shorthand).doesNotHaveDuplicates();
        assertThat(Standing.values()).extracting(Standing::shorthand).doesNotHaveDuplicates();
    }
}
