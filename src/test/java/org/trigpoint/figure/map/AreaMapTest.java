package org.trigpoint.figure.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.figure.Drawn;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.figure.Palette;
import org.trigpoint.figure.PictureSize;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AreaMapTest {
    private static final Squares SQUARES = new Squares(8, 6);
    private static final Outlines OUTLINES = Outlines.of(SQUARES.boundaries());
    private static final Frame FRAME = Frame.of(605, 400);

    private static AreaMap map(Map<String, Double> values, Set<String> suppressed) {
        AreaValues areas = new AreaValues("ASB incidents in 2012/13", values, SQUARES.names(), suppressed);
        return AreaMap.of("Where ASB gathers", OUTLINES, areas,
                new Shading(Classes.fixed(List.of(9., 19., 29.)), Ramp.SEQUENTIAL));
    }

    private static AreaMap whole() {
        return map(SQUARES.values(i -> i), Set.of());
    }

    @Test
    void theTableHoldsTheNumbersGivenHighestFirst() {
        FigureTable table = map(SQUARES.values(i -> i == 5 ? Double.NaN : i), Set.of("S07")).numbers();

        assertThat(table.headings()).containsExactly("Code", "Area", "ASB incidents in 2012/13");
        assertThat(table.rows()).hasSize(48);
        assertThat(table.rows().getFirst()).extracting(FigureTable.Cell::text)
                .containsExactly("S47", "Area number 47", "47");
        assertThat(table.rows().subList(0, 46)).extracting(row -> row.get(2).value())
                .containsExactlyElementsOf(IntStream.range(0, 48)
                        .filter(i -> i != 5 && i != 7)
                        .mapToObj(i -> (double) i)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
        assertThat(table.rows().subList(46, 48)).extracting(row -> row.get(2).text())
                .containsExactly("no data", "suppressed");
    }

    @Test
    void theAlternativeTextSaysWhereItIsHighest() {
        assertThat(map(SQUARES.values(i -> i == 5 ? Double.NaN : i), Set.of("S07", "S08")).alternativeText()).isEqualTo(
                "Where ASB gathers, ASB incidents in 2012/13, map of 48 areas: values run from 0 to 47; highest in Area"
                        + " number 47 (47), Area number 46 (46), Area number 45 (45). No data for one area. Suppressed for two"
                        + " areas.");
    }

    @Test
    void theLegendHasBreaksAndCounts() {
        List<String> words = Drawn.of(map(SQUARES.values(i -> i == 5 ? Double.NaN : i), Set.of("S07")), FRAME).words();

        assertThat(words).containsSubsequence("ASB incidents in 2012/13", "areas", "0 to 9", "8", "10 to 19", "10",
                "20 to 29", "10", "30 to 47", "18", "suppressed", "1", "no data", "1", "48 areas; set breaks")
                .contains("N")
                .anyMatch(t -> t.endsWith(" km"));
    }

    @Test
    void aSuppressedValueIsNowhere() {
        Map<String, Double> values = SQUARES.values(i -> i % 7);
        values.put("S13", 987_654.0);
        AreaMap map = map(values, Set.of("S13"));
        MapView view = map.view(FRAME);
        Point2D inside = OUTLINES.find("S13").orElseThrow().anchor();

        assertThat(FigureFiles.svg(map, FRAME)).doesNotContain("987");
        assertThat(map.alternativeText()).doesNotContain("987");
        assertThat(map.numbers().rows()).allMatch(row -> !row.get(2).text().contains("987"));
        assertThat(map.at(view.x(inside.getX()), view.y(inside.getY()), FRAME)).hasValueSatisfying(
                hit -> assertThat(hit.text()).isEqualTo("Area number 13: suppressed"));
        assertThat(map.hotspots(FRAME)).noneMatch(h -> "S13".equals(h.key()));
    }

    @Test
    void everyAreaIsHitWhereItIsDrawn() {
        AreaMap map = whole();

        for (Hotspot hotspot : map.hotspots(FRAME)) {
            double x = hotspot.bounds().getCenterX();
            double y = hotspot.bounds().getCenterY();
            assertThat(map.at(x, y, FRAME)).contains(hotspot);
        }
        assertThat(map.hotspots(FRAME)).hasSize(48).first().extracting(Hotspot::text).isEqualTo("Area number 47: 47");
        assertThat(map.at(600, 5, FRAME)).isEmpty();
    }

    @Test
    void hitsFollowTheView() {
        AreaMap map = whole();
        Hotspot target = map.hotspots(FRAME).get(20);
        Point2D centre = new Point2D.Double(target.bounds().getCenterX(), target.bounds().getCenterY());
        MapView near = map.view(FRAME).zoomed(20, centre.getX(), centre.getY());

        assertThat(map.at(centre, FRAME, near)).map(Hotspot::key).contains(target.key());
        assertThat(map.at(new Point2D.Double(centre.getX() + 20, centre.getY() + 20), FRAME, near)).map(Hotspot::key)
                .contains(target.key());
    }

    @Test
    void theColourOfAnAreaIsThatOfItsClass() {
        BufferedImage image = FigureFiles.image(whole(), new PictureSize(605, 400, 96), FRAME);
        for (Hotspot hotspot : whole().hotspots(FRAME)) {
            int number = Integer.parseInt(hotspot.key().substring(1));
            int expected = Ramp.SEQUENTIAL.colour(Palette.LIGHT, Math.min(3, number / 10), 4).getRGB();
            assertThat(image.getRGB((int) hotspot.bounds().getCenterX(), (int) hotspot.bounds().getCenterY()))
                    .as(hotspot.key())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 480, 605, 900})
    void labelsStandApartAndInside(double width) {
        AreaMap map = whole()
                .with(new Emphasis(List.of("S20", "S21", "S22", "S28", "S29", "S30", "S12", "S13", "S14", "S47"),
                        Set.of("S20", "S21"), "high-impact locations"));
        Drawn drawn = Drawn.of(map, width);

        drawn.assertLegible();
        assertThat(drawn.words()).contains("Area number 20", "high-impact locations", "2");
    }

    @Test
    void allTenLabelsFindRoomOnAPage() {
        List<String> codes = List.of("S20", "S21", "S22", "S28", "S29", "S30", "S12", "S13", "S14", "S47");

        assertThat(Drawn.of(whole().with(Emphasis.labels(codes)), 605).words())
                .filteredOn(w -> w.startsWith("Area number"))
                .hasSize(10);
    }

    @Test
    void aLabelNeverCrossesAnothersLine() {
        AreaMap map = whole().with(Emphasis.labels(IntStream.range(0, 48).mapToObj(Squares::code).toList()));
        MapLayout layout = MapLayout.of(map, FRAME);
        List<MapLabels.Label> labels = MapLabels.place(map, map.view(FRAME), layout.map());

        assertThat(labels).hasSizeGreaterThan(8);
        for (MapLabels.Label one : labels) {
            assertThat(layout.map().contains(one.box())).isTrue();
            for (MapLabels.Label other : labels) {
                assertThat(one != other && (one.box().intersects(other.box()) || other.leader().intersects(one.box())
                        && !other.inside())).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 60, 200})
    void aFrameTooSmallDoesNoHarm(double width) {
        AreaMap map = whole().with(Emphasis.labels(List.of("S20")));
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        map.draw(graphics, width, width / 2);
        graphics.dispose();

        assertThat(map.at(width / 2, 1, Frame.of(width, width / 2))).isEmpty();
    }

    @Test
    void aNameStandsInsideAnAreaLargeEnough() {
        AreaMap map = whole().with(Emphasis.labels(List.of("S20")));
        Hotspot area = map.hotspots(FRAME).stream().filter(h -> "S20".equals(h.key())).findFirst().orElseThrow();
        MapView near = map.view(FRAME).zoomed(4, area.bounds().getCenterX(), area.bounds().getCenterY());

        assertThat(MapLabels.place(map, near, MapLayout.of(map, FRAME).map())).singleElement()
                .satisfies(label -> assertThat(label.inside()).isTrue());
    }

    @Test
    void theScaleBarIsRoundAndTrue() {
        MapView view = whole().view(FRAME);
        ScaleBar bar = ScaleBar.of(view);

        assertThat(bar.units()).isBetween(32.0, 80.0);
        assertThat(bar.units() / view.unitsPerMetre()).isCloseTo(bar.metres(), within(1e-6));
        assertThat(List.of(new ScaleBar(500, 1).words(), new ScaleBar(2000, 1).words())).containsExactly("500 m",
                "2 km");
    }

    @Test
    void aValueWithoutABoundaryIsCounted() {
        Map<String, Double> values = SQUARES.values(i -> i);
        values.put("X99", 3.0);

        assertThat(String.join(" ", Drawn.of(map(values, Set.of()), 605).words()))
                .contains("1 with a value have no boundary");
    }

    @Test
    void aMapWithoutValuesIsAllHatched() {
        AreaMap map = map(Map.of(), Set.of());

        assertThat(map.alternativeText()).endsWith("no data.");
        assertThat(Drawn.of(map, 605).words()).contains("no data", "48").noneMatch(t -> t.contains(" to "));
        assertThat(map.hotspots(FRAME)).isEmpty();
    }

    @Test
    void aMapWithoutAreasSaysSo() {
        AreaMap map = AreaMap.of("Nowhere", Outlines.of(List.of()), AreaValues.of("x", Map.of(), Map.of()),
                new Shading(Classes.fixed(List.of()), Ramp.SEQUENTIAL));

        assertThat(Drawn.of(map, 605).words()).containsExactly("Nowhere", "No data for this figure");
        assertThat(map.at(100, 100, FRAME)).isEmpty();
    }

    @Test
    void oneAreaFillsTheMap() {
        Squares one = new Squares(1, 1);
        AreaMap map = AreaMap.of("One", Outlines.of(one.boundaries()),
                AreaValues.of("x", one.values(i -> 3), Map.of()),
                new Shading(Classes.natural(List.of(3.), 5), Ramp.DIVERGING)).with(Emphasis.labels(List.of("S00")));

        assertThat(Drawn.of(map, 605).words()).contains("S00", "3");
        assertThat(map.at(200, 200, FRAME)).map(Hotspot::text).contains("S00: 3");
    }

    @Test
    void aZoomedMapStaysWithinItsRectangle() {
        AreaMap map = whole();
        BufferedImage image = new BufferedImage(605, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        map.draw(graphics, FRAME, map.view(FRAME).zoomed(8, 200, 200));
        graphics.dispose();
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 250; y < 330; y++) {
            for (int x = 460; x < 605; x++) {
                colours.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }

        assertThat(colours).containsOnlyKeys(0xFFFFFF);
    }
}
