package org.trigpoint.question.explore;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Boundary;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class MapNumbersTest {
    @Test
    void someAreasTakeNothingOfTheOthersAlong() {
        MapNumbers all = new MapNumbers("Crime", "incidents", Map.of("A", 3.0, "B", 5.0),
                Map.of("A", "Ash", "B", "Beck"),
                List.of(new Boundary("A", List.of()), new Boundary("B", List.of())), Map.of("A", 3L, "B", 5L));

        MapNumbers some = all.of(Set.of("B", "C"));

        assertThat(some.values()).containsOnly(Map.entry("B", 5.0));
        assertThat(some.counts()).containsOnly(Map.entry("B", 5L));
        assertThat(some.boundaries()).extracting(Boundary::areaCode).containsExactly("B");
        assertThat(some.title()).isEqualTo("Crime");
    }
}
