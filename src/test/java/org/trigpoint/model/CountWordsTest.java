package org.trigpoint.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountWordsTest {
    @Test
    void wordsFitTheCount() {
        assertThat(CountWords.of(1, "area has", "areas have")).isEqualTo("1 area has");
        assertThat(CountWords.of(0, "area has", "areas have")).isEqualTo("0 areas have");
        assertThat(CountWords.of(1200, "area has", "areas have")).isEqualTo("1,200 areas have");
    }
}
