package org.trigpoint.figure.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.figure.Drawn;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.map.MapLayout.Place;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class MapLayoutTest {
    private static final Squares SQUARES = new Squares(8, 6);
    private static final AreaMap MAP = AreaMap.of("Where ASB gathers", Outlines.of(SQUARES.boundaries()),
            new AreaValues("incidents", SQUARES.values(i -> i == 9 ? Double.NaN : 10 * i), SQUARES.names(),
                    Set.of("S07")),
            new Shading(Classes.fixed(List.of(90., 190., 290., 390.)), Ramp.SEQUENTIAL));

    private static MapLayout layout(double width, double height) {
        return MapLayout.of(MAP, Frame.of(width, height));
    }

    private static double share(MapLayout layout, double width, double height) {
        return layout.map().getWidth() * layout.map().getHeight()
                / ((width - 2 * MapLayout.MARGIN) * (height - layout.map().getMinY() - MapLayout.MARGIN));
    }

    @ParameterizedTest
    @CsvSource({"440, 230", "400, 230", "320, 240", "260, 200", "240, 320", "200, 200"})
    void theMapNeverShrinksToItsLegend(double width, double height) {
        MapLayout layout = layout(width, height);
        assertThat(share(layout, width, height)).isGreaterThan(1 / 3.);
        Rectangle2D legend = new Rectangle2D.Double(layout.legendAt().getX(), layout.legendAt().getY(),
                layout.legend().width(), layout.legend().height());
        assertThat(legend.intersects(layout.map())).isFalse();
        assertThat(new Rectangle2D.Double(0, 0, width, height).contains(legend)).isTrue();
    }

    @Test
    void theSmallestMapsAreAreasWithoutLegendAndNames() {
        MapLayout small = layout(180, 160);
        assertThat(small.place()).isEqualTo(Place.NOWHERE);
        assertThat(small.map().getWidth()).isEqualTo(180 - 2 * MapLayout.MARGIN);
        assertThat(small.map().getHeight()).isGreaterThan(100);
        assertThat(small.scaleAt(Frame.of(180, 160))).isNull();
        assertThat(small.hasLabels()).isFalse();
        assertThat(Drawn.of(MAP, Frame.of(180, 160)).words()).doesNotContain("incidents");
        assertThat(layout(260, 220).hasLabels()).isTrue();
    }

    @Test
    void theLegendStandsWhereItLeavesTheAreasLargest() {
        assertThat(layout(605, 400).place()).isEqualTo(Place.RIGHT);
        assertThat(layout(400, 600).place()).isEqualTo(Place.BELOW);
        assertThat(layout(400, 600).legend()).isInstanceOf(MapLegend.class);
        assertThat(layout(400, 600).legend().width()).as("in columns").isGreaterThan(240);
        assertThat(layout(200, 200).legend()).isInstanceOf(LegendStrip.class);
        // as low and wide as beside a place's tables
        assertThat(layout(640, 128).legend()).isInstanceOf(LegendStrip.class);
        assertThat(layout(640, 128).place()).isEqualTo(Place.RIGHT);
    }

    @Test
    void aStripSaysTheUnitTheValuesBetweenItsColoursAndWhatElseThereIs() {
        List<String> words = Drawn.of(MAP, Frame.of(240, 200)).words();
        assertThat(words).contains("incidents", "0", "470", "190", "suppressed 1", "no data 1");
    }

    @Test
    void aColumnCountsTheAreasOfEveryClass() {
        assertThat(Drawn.of(MAP, Frame.of(605, 400)).words()).contains("0 to 90", "91 to 190", "no data",
                "suppressed", "48 areas; set breaks");
        assertThat(Drawn.of(MAP, Frame.of(400, 600)).words()).contains("0 to 90", "391 to 470", "suppressed");
    }

    @Test
    void theScaleBarStandsOnTheMapWhereTheLegendLeavesNoRoom() {
        Frame frame = Frame.of(440, 250);
        assertThat(layout(440, 250).hasScaleOnMap(frame)).isTrue();
        assertThat(Drawn.of(MAP, frame).words()).contains("N");
        assertThat(layout(440, 250).forLabels(frame).getMaxY()).isLessThan(layout(440, 250).map().getMaxY() - 30);
        assertThat(layout(605, 400).hasScaleOnMap(Frame.of(605, 400))).isFalse();
    }

    @Test
    void aBareMapIsAreasAlone() {
        Frame frame = Frame.of(200, 160);
        assertThat(MapLayout.of(MAP.bare(), frame).map().getWidth()).isEqualTo(200 - 2 * MapLayout.MARGIN);
        assertThat(Drawn.of(MAP.bare(), frame).words()).containsExactly("Where ASB gathers");
    }

    @Test
    void aPageIsAsHighAsItsMapNeeds() {
        for (double width : List.of(300., 410., 605., 1000.)) {
            double height = MAP.heightFor(width);
            assertThat(layout(width, height).place()).isEqualTo(width < 420 ? Place.BELOW : Place.RIGHT);
            assertThat(layout(width, height).legend()).isInstanceOf(MapLegend.class);
        }
    }
}
