package org.trigpoint.place.ranking;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.ranking.RankMovement.Move;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RankMovementTest {
    private static Ranking ranking(String... best) {
        List<AreaProfile> profiles = new ArrayList<>();
        for (String code : best) {
            profiles.add(AreaProfile.of(code, null, 1000, 100 - profiles.size()));
        }
        return HighImpactIndex.rank(
                new IndexRequest(List.of(Indicator.count("ASB")), profiles, Denominator.MEAN_OF_RATES));
    }

    @Test
    void saysWhoEnteredLeftAndMoved() {
        RankMovement movement = RankMovement.between(ranking("A", "B", "C", "D"), ranking("B", "N", "A", "C"), 3);
        assertThat(movement.entered()).containsExactly(new Move("N", 0, 2));
        assertThat(movement.left()).containsExactly(new Move("C", 3, 4));
        assertThat(movement.stayed()).containsExactly(new Move("B", 2, 1), new Move("A", 1, 3));
        assertThat(movement.stayed()).extracting(Move::places).containsExactly(1, -2);
        assertThat(movement.entered().getFirst().places()).isZero();
    }
}
