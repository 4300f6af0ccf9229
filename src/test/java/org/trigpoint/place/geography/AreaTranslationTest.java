package org.trigpoint.place.geography;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.geography.AreaTranslation.Succession;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class AreaTranslationTest {
    /// Unchanged A; B and C merged into D; E split into F and G; H and I redrawn as J and K.
    private static final AreaTranslation LOOK_UP = AreaTranslation.of(List.of(new Succession("A", "A"),
            new Succession("B", "D"), new Succession("C", "D"), new Succession("E", "F"), new Succession("E", "G"),
            new Succession("H", "J"), new Succession("H", "K"), new Succession("I", "K")));
    private static final Set<String> EARLIER = Set.of("A", "B", "C", "E", "H", "I");
    private static final Set<String> LATER = Set.of("A", "D", "F", "G", "J", "K");

    @Test
    void mergedAreasCountInTheNewOne() {
        assertThat(LOOK_UP.translate("B", LATER)).contains("D");
        assertThat(LOOK_UP.translate("C", LATER)).contains("D");
        assertThat(LOOK_UP.translate("D", EARLIER)).isEmpty();
    }

    @Test
    void thePartsOfASplitAreaCountInTheOldOne() {
        assertThat(LOOK_UP.translate("F", EARLIER)).contains("E");
        assertThat(LOOK_UP.translate("G", EARLIER)).contains("E");
        assertThat(LOOK_UP.translate("E", LATER)).isEmpty();
    }

    @Test
    void whatWasRedrawnIsNeverDivided() {
        assertThat(LOOK_UP.translate("H", LATER)).isEmpty();
        assertThat(LOOK_UP.translate("K", EARLIER)).isEmpty();
        assertThat(LOOK_UP.translate("I", LATER)).contains("K");
        assertThat(LOOK_UP.translate("J", EARLIER)).contains("H");
    }

    @Test
    void anAreaIsItself() {
        assertThat(LOOK_UP.translate("A", LATER)).contains("A");
        assertThat(LOOK_UP.translate("unheard of", LATER)).isEmpty();
        assertThat(AreaTranslation.NONE.translate("X", Set.of("X"))).contains("X");
        assertThat(LOOK_UP.isUnchanged("A")).isTrue();
        assertThat(LOOK_UP.isUnchanged("unheard of")).isTrue();
        assertThat(Set.of("B", "D", "E", "F", "K")).noneMatch(LOOK_UP::isUnchanged);
    }

    @Test
    void aSplitAreaThatCountsWereRecordedForStaysWhole() {
        assertThat(LOOK_UP.countable(LATER, EARLIER)).containsExactlyInAnyOrder("A", "D", "E", "J", "K");
        assertThat(LOOK_UP.countable(EARLIER, LATER)).containsExactlyInAnyOrder("A", "D", "E", "H", "I");
        assertThat(LOOK_UP.countable(LATER, LATER)).isEqualTo(LATER);
        assertThat(LOOK_UP.countable(LATER, Set.of("E", "F"))).as("both codes in use")
                .containsExactlyInAnyOrder("A", "D", "E", "J", "K");
    }

    @Test
    void ofGroundGivenTwiceTheVintageOfTheCountsIsTaken() {
        Set<String> both = new HashSet<>(EARLIER);
        both.addAll(LATER);
        assertThat(LOOK_UP.countable(both, EARLIER)).isEqualTo(EARLIER);
        assertThat(LOOK_UP.countable(both, LATER)).isEqualTo(LATER);
    }
}
