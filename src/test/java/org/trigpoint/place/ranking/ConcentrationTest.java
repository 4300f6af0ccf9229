package org.trigpoint.place.ranking;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.ranking.Concentration.LorenzPoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ConcentrationTest {
    @Test
    void anEvenSpreadHasNoConcentration() {
        Concentration even = Concentration.of(new double[]{5, 5, 5, 5});
        assertThat(even.gini()).isZero();
        assertThat(even.placesForHalf()).isEqualTo(2);
        assertThat(even.shareOfPlacesForHalf()).isEqualTo(.5);
    }

    @Test
    void oneIncidentAmongManyPlacesIsNotConcentrated() {
        assertThat(Concentration.of(new double[]{0, 4, 0, 0}).gini()).isEqualTo(.75);
        assertThat(Concentration.of(new double[]{0, 4, 0, 0}).adjustedGini()).isEqualTo(.75);
        assertThat(Concentration.of(new double[]{0, 1, 0, 0}).gini()).isEqualTo(.75);
        assertThat(Concentration.of(new double[]{0, 1, 0, 0}).adjustedGini()).isZero();
    }

    @Test
    void theCurveStartsWithTheWorstPlace() {
        assertThat(Concentration.of(new double[]{1, 3, 0, 4}).curve()).containsExactly(new LorenzPoint(0, 0),
                new LorenzPoint(.25, .5), new LorenzPoint(.5, .875), new LorenzPoint(.75, 1), new LorenzPoint(1, 1));
    }

    @Test
    void theGiniIsTwiceTheAreaBetweenTheCurveAndTheDiagonal() {
        Concentration some = Concentration.of(new double[]{9, 1, 4, 0, 0, 7, 2});
        double area = 0;
        for (int i = 1; i < some.curve().size(); i++) {
            area += (some.curve().get(i).shareOfIncidents() + some.curve().get(i - 1).shareOfIncidents()) / 2 / 7;
        }
        assertThat(some.gini()).isEqualTo(2 * area - 1, within(1e-12));
    }

    /// The numbers of concentration.py, which takes the mean difference of all pairs of places.
    @Test
    void agreesWithTheScriptThatComparesAllPairsOfPlaces() {
        int[] place = IntStream.range(0, 60).toArray();
        double[] many = Arrays.stream(place).mapToDouble(i -> (i * 7919 % 101) * (i * 7919 % 101) / 97).toArray();
        double[] few = Arrays.stream(place).mapToDouble(i -> i % 7 == 3 ? 1 + i % 2 : 0).toArray();
        Concentration ofMany = Concentration.of(many);
        assertThat(ofMany.incidents()).isEqualTo(2036);
        assertThat(ofMany.gini()).isEqualTo(.513506876227898, within(1e-12));
        assertThat(ofMany.adjustedGini()).isEqualTo(ofMany.gini());
        assertThat(ofMany.placesForHalf()).isEqualTo(13);
        assertThat(ofMany.curve().get(6)).isEqualTo(new LorenzPoint(.1, 560 / 2036.));
        Concentration ofFew = Concentration.of(few);
        assertThat(ofFew.gini()).isEqualTo(.873809523809524, within(1e-12));
        assertThat(ofFew.adjustedGini()).isEqualTo(.459183673469388, within(1e-12));
        assertThat(ofFew.placesForHalf()).isEqualTo(4);
        assertThat(ofFew.curve().get(6).shareOfIncidents()).isEqualTo(.785714285714286, within(1e-12));
        List<Integer> worst = Arrays.stream(place)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> many[i]).reversed())
                .limit(6)
                .toList();
        assertThat(Concentration.locationQuotient(worst.stream().mapToDouble(i -> many[i]).sum(), 2036,
                worst.stream().mapToDouble(ConcentrationTest::people).sum(),
                Arrays.stream(place).mapToDouble(ConcentrationTest::people).sum()))
                .isEqualTo(3.01969233684404, within(1e-12));
    }

    private static double people(int place) {
        return 900 + place * 104_729 % 1300;
    }

    @Test
    void noIncidentsMeanNoAnswer() {
        Concentration none = Concentration.of(new double[]{0, 0});
        assertThat(none.gini()).isNaN();
        assertThat(none.placesForHalf()).isZero();
        assertThat(none.curve()).isEmpty();
        assertThatThrownBy(() -> Concentration.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Concentration.of(new double[]{1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuarterOfTheIncidentsOnATwentiethOfThePeopleIsALocationQuotientOfFour() {
        assertThat(Concentration.locationQuotient(25, 100, 63, 1000)).isEqualTo(3.97, within(.005));
        assertThat(Concentration.locationQuotient(25, 0, 63, 1000)).isNaN();
    }
}
