package org.trigpoint.figure.map;

import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.SpotRow;

import java.util.List;

/// How the places of a hot spot map are shaded: by z in five classes, or of local Moran's I by what place and neighbours
/// look like, since there z tells likeness and no warmth.
///
/// @param unit what the numbers are
/// @param shading classes and their words
/// @param outlined what places that stand out after correction are outlined as; empty where their colour tells it
record SpotShading(String unit, Shading shading, String outlined) {

    private static final String Z_UNIT = "z, in standard deviations";
    private static final double SURE = 2.58;
    private static final double LIKELY = 1.96;
    private static final Classes Z = Classes.fixed(List.of(-SURE, -LIKELY, LIKELY, SURE));
    private static final List<String> WARMTH = List.of("cold, −2.58 or less", "cold, to −1.96", "neither, to 1.96",
            "hot, to 2.58", "hot, over 2.58");
    private static final List<String> TREND = List.of("cooling, −2.58 or less", "cooling, to −1.96",
            "no trend, to 1.96", "warming, to 2.58", "warming, over 2.58");
    private static final List<String> PATTERNS = List.of("low-low", "low-high", SpotRow.NO, "high-low", "high-high");
    private static final List<String> LIKENESS = List.of("low among low", "low among high", "neither",
            "high among low", "high among high");
    private static final List<String> CORRECTED = List.of("cold after correction", "cold, but not after it",
            "neither", "hot, but not after it", "hot after correction");

    /// For areas, which have room for an outline.
    static SpotShading ofAreas(HotSpots spots) {
        return switch (spots.meaning()) {
            case WARMTH -> new SpotShading(Z_UNIT, new Shading(Z, Ramp.DIVERGING, WARMTH), "hot after correction");
            case LIKENESS -> likeness();
            case TREND -> new SpotShading("trend of z, in standard deviations",
                    new Shading(Z, Ramp.DIVERGING, TREND), "an emerging pattern");
        };
    }

    /// For cells, which are too small for an outline.
    static SpotShading ofCells(HotSpots spots) {
        return switch (spots.meaning()) {
            case WARMTH -> new SpotShading(Z_UNIT, corrected(spots), "");
            case LIKENESS -> likeness();
            case TREND -> ofAreas(spots);
        };
    }

    private static SpotShading likeness() {
        return new SpotShading("a place among its neighbours, after correction",
                new Shading(new Classes("local Moran's I", List.of(-1.5, -.5, .5, 1.5)), Ramp.DIVERGING, LIKENESS),
                "");
    }

    /// The least z that stands out divides the classes: p corrected for many places rises with p.
    private static Shading corrected(HotSpots spots) {
        double least = spots.rows()
                .stream()
                .filter(SpotRow::stands)
                .mapToDouble(row -> Math.abs(row.z()))
                .min()
                .orElse(Double.MAX_VALUE);
        double inner = least > LIKELY ? LIKELY : Math.nextDown(Math.nextDown(least));
        Classes classes = new Classes("z beyond 1.96, and after correction",
                List.of(-least, -inner, inner, Math.nextDown(least)));
        return new Shading(classes, Ramp.DIVERGING, CORRECTED);
    }

    /// The number that a place is shaded by.
    double value(HotSpots spots, SpotRow row) {
        return spots.meaning() == HotSpots.Meaning.LIKENESS ? PATTERNS.indexOf(row.verdict()) - 2 : row.z();
    }

    /// Whether a place is to be outlined and named.
    static boolean points(HotSpots spots, SpotRow row) {
        return switch (spots.meaning()) {
            case WARMTH -> row.verdict().equals("hot");
            case LIKENESS -> row.verdict().equals("high-high");
            case TREND -> row.stands();
        };
    }
}
