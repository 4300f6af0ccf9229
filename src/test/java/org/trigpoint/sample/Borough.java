package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The borough of Calderbrook, which does not exist.
///
/// @param areas its LSOAs in the order of their codes
record Borough(List<SampleArea> areas) {
    static final String AUTHORITY_CODE = "E06900001";
    static final String FORCE = "Northmoor Police";

    private static final int AREAS = 65;
    private static final int POPULATION = 105_248;
    private static final int[] HIGH_IMPACT_POPULATIONS = {1712, 1689, 1604, 1626};
    private static final double[] HIGH_IMPACT_DEPRIVATION = {69.4, 66.1, 63.9, 61.7};
    private static final double BELOW_THE_FOUR = 38;
    private static final int ADDRESSES = 40;
    private static final double ADDRESS_SPACING = 15;
    private static final Point CENTRE = new Point(402_400, 523_700);
    private static final List<String> HIGH_IMPACT_NAMES = List.of("Central South", "Station Road", "Bank Foot",
            "Canal Street");
    private static final List<String> OTHER_NAMES = List.of("Priory Estate", "Lime Kilns", "Beck Lane East", "Tannery",
            "Coronation Park", "Moss Lane");

    Borough {
        areas = List.copyOf(areas);
    }

    static Borough draw(long seed) {
        Chance chance = Chance.of(seed, "borough");
        Tiling tiling = Tiling.grow(AREAS, Grains.scatter(CENTRE, chance), chance);
        List<Integer> highImpact = adjacentFour(tiling);
        List<Double> centralities = tiling.outlines().stream().map(Borough::centrality).toList();
        int[] populations = populations(highImpact, chance);
        double[] scores = scores(tiling, highImpact, chance);
        List<@Nullable String> localNames = localNames(highImpact, scores);
        List<District> districts = District.of(tiling.outlines(), CENTRE);
        List<SampleArea> areas = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            Outline outline = tiling.outlines().get(i);
            areas.add(new SampleArea(districts.get(i), localNames.get(i), highImpact.indexOf(i), centralities.get(i),
                    outline, People.of(populations[i], centralities.get(i), chance), Deprivation.of(scores[i], chance),
                    addresses(outline, chance)));
        }
        areas.sort(Comparator.comparing(area -> area.district().code()));
        return new Borough(areas);
    }

    List<SampleArea> highImpact() {
        return areas.stream()
                .filter(SampleArea::isHighImpact)
                .sorted(Comparator.comparingInt(SampleArea::highImpact))
                .toList();
    }

    /// The middle of the town and three that adjoin, southward.
    private static List<Integer> adjacentFour(Tiling tiling) {
        Point south = CENTRE.plus(150, -350);
        Comparator<Integer> nearest = Comparator
                .comparingDouble(i -> tiling.outlines().get(i).centre().distance(south));
        List<Integer> chosen = new ArrayList<>();
        chosen.add(IntStream.range(0, AREAS).boxed().min(nearest).orElseThrow());
        while (chosen.size() < HIGH_IMPACT_NAMES.size()) {
            chosen.add(chosen.stream()
                    .flatMap(i -> tiling.neighbours().get(i).stream())
                    .filter(i -> !chosen.contains(i))
                    .min(nearest)
                    .orElseThrow());
        }
        return chosen;
    }

    private static double centrality(Outline outline) {
        return StrictMath.exp(-outline.centre().distance(CENTRE) / 2500);
    }

    private static int[] populations(List<Integer> highImpact, Chance chance) {
        double[] weights = IntStream.range(0, AREAS)
                .mapToDouble(i -> highImpact.contains(i) ? 0 : chance.between(1.1, 2.1))
                .toArray();
        int fixed = IntStream.of(HIGH_IMPACT_POPULATIONS).sum();
        int[] populations = Pieces.shares(POPULATION - fixed, weights);
        for (int i = 0; i < highImpact.size(); i++) {
            populations[highImpact.get(i)] = HIGH_IMPACT_POPULATIONS[i];
        }
        return populations;
    }

    /// Deprivation is high in the middle and in one estate to the east, and low elsewhere.
    private static double[] scores(Tiling tiling, List<Integer> highImpact, Chance chance) {
        Point estate = CENTRE.plus(2100, 500);
        double[] scores = new double[AREAS];
        for (int i = 0; i < AREAS; i++) {
            Point middle = tiling.outlines().get(i).centre();
            double score = 7 + 34 * StrictMath.exp(-middle.distance(CENTRE) / 1800)
                    + 36 * StrictMath.exp(-middle.distance(estate) / 700);
            double scattered = score * chance.factor(0.3);
            scores[i] = Math.max(3, Math.min(scattered, BELOW_THE_FOUR + 0.4 * (scattered - BELOW_THE_FOUR)));
        }
        for (int i = 0; i < highImpact.size(); i++) {
            scores[highImpact.get(i)] = HIGH_IMPACT_DEPRIVATION[i];
        }
        return scores;
    }

    private static List<@Nullable String> localNames(List<Integer> highImpact, double[] scores) {
        List<String> names = Stream.concat(HIGH_IMPACT_NAMES.stream(), OTHER_NAMES.stream()).toList();
        List<Integer> others = IntStream.range(0, AREAS)
                .boxed()
                .filter(i -> !highImpact.contains(i))
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toList();
        List<Integer> named = Stream.concat(highImpact.stream(), others.stream()).limit(names.size()).toList();
        List<@Nullable String> result = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            int place = named.indexOf(i);
            result.add(place < 0 ? null : names.get(place));
        }
        return result;
    }

    private static List<Point> addresses(Outline outline, Chance chance) {
        List<Point> addresses = new ArrayList<>();
        while (addresses.size() < ADDRESSES) {
            Point address = outline.anyPointInside(chance).toMetre();
            if (outline.contains(address) && addresses.stream().allMatch(a -> a.distance(address) > ADDRESS_SPACING)) {
                addresses.add(address);
            }
        }
        return addresses;
    }
}
