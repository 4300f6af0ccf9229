package org.trigpoint.question.spot;

import org.trigpoint.model.CountWords;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.place.hotspot.EmergingHotSpot;
import org.trigpoint.place.hotspot.GetisOrd;
import org.trigpoint.place.hotspot.HotSpot;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.place.hotspot.LocalMoran;
import org.trigpoint.place.hotspot.LocalStatistic;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tested places of a hot spot map.
///
/// @param rows one a place, in the order of the places
/// @param settings the choices behind the test
/// @param neighbourhood which places counted as near each other
/// @param meaning what z above zero means
/// @param notes the choices in words, and what could not be placed
public record HotSpots(List<SpotRow> rows, HotSpotSettings settings, Neighbourhood neighbourhood, Meaning meaning,
        List<String> notes) {
    /// What z above zero means.
    public enum Meaning {
        /// Hot, and cold below zero: Getis–Ord's statistics.
        WARMTH,
        /// Like its neighbours, and unlike them below zero: local Moran's I.
        LIKENESS,
        /// Becoming hotter, and less hot below zero: emerging hot spots.
        TREND
    }

    public HotSpots {
        rows = List.copyOf(rows);
        notes = List.copyOf(withBlanks(notes, rows, meaning));
    }

    /// Getis–Ord Gi* or Gi of every place.
    ///
    /// @throws org.trigpoint.model.RefusedException when there are too few places for the neighbourhood
    public static HotSpots getisOrd(SpotPlaces places, Neighbourhood near, HotSpotSettings settings,
            Progress progress) {
        progress.report("Finding neighbours", 0, -1);
        Neighbours neighbours = near.among(places);
        List<SpotRow> rows = new ArrayList<>(places.size());
        for (HotSpot spot : GetisOrd.hotSpots(places.values(), neighbours, settings, progress)) {
            String verdict = switch (spot.heat()) {
                case HOT -> "hot";
                case COLD -> "cold";
                case NEITHER -> SpotRow.NO;
            };
            rows.add(new SpotRow(places.places().get(spot.place()), spot.z(), spot.pValue(), spot.adjustedP(),
                    spot.permutationP(), verdict));
        }
        String statistic = settings.statistic() == LocalStatistic.GI_STAR
                ? "Getis–Ord Gi*, the place itself included"
                : "Getis–Ord Gi, without the place itself";
        return new HotSpots(rows, settings, near, Meaning.WARMTH, notes(statistic, places, near, settings));
    }

    /// Local Moran's I of every place.
    ///
    /// @throws org.trigpoint.model.RefusedException when there are too few places for the neighbourhood
    public static HotSpots moran(SpotPlaces places, Neighbourhood near, HotSpotSettings settings, Progress progress) {
        progress.report("Finding neighbours", 0, -1);
        Neighbours neighbours = near.among(places);
        List<SpotRow> rows = new ArrayList<>(places.size());
        for (LocalMoran moran : LocalMoran.of(places.values(), neighbours, settings, progress)) {
            String verdict = moran.pattern() == LocalMoran.Pattern.NOT_SIGNIFICANT
                    ? SpotRow.NO
                    : moran.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-');
            rows.add(new SpotRow(places.places().get(moran.place()), moran.z(), moran.pValue(), moran.adjustedP(),
                    moran.permutationP(), verdict));
        }
        return new HotSpots(rows, settings, near, Meaning.LIKENESS, notes("Local Moran's I", places, near, settings));
    }

    /// How hot spots developed over months: each month mapped by itself with Gi*, the months of a place read together.
    ///
    /// @param places with their counts over all months
    /// @param months for each month the value of each place
    /// @throws org.trigpoint.model.RefusedException when there are too few places for the neighbourhood, or one month
    public static HotSpots emerging(SpotPlaces places, List<double[]> months, Neighbourhood near,
            HotSpotSettings settings, Progress progress) {
        if (months.size() < 2) {
            throw new RefusedException("emerging hot spots need a period of two months or more");
        }
        List<EmergingHotSpot> found = EmergingHotSpot.of(months, near.among(places), settings, progress);
        double[] p = found.stream().mapToDouble(spot -> spot.trend().pValue()).toArray();
        double[] adjusted = settings.correction().adjust(p);
        List<SpotRow> rows = new ArrayList<>(places.size());
        for (EmergingHotSpot spot : found) {
            rows.add(new SpotRow(places.places().get(spot.place()), spot.trend().z(), p[spot.place()],
                    adjusted[spot.place()], Double.NaN, spot.pattern() == EmergingHotSpot.Pattern.NONE
                            ? SpotRow.NO
                            : spot.pattern().name().toLowerCase(Locale.ROOT)));
        }
        List<String> notes = notes("Getis–Ord Gi* of each of " + months.size() + " months", places, near, settings);
        notes.add("z and p are those of the Mann–Kendall trend of a place's monthly z; the pattern reads its months"
                + " together.");
        return new HotSpots(rows, settings, near, Meaning.TREND, notes);
    }

    /// Adds why places have no z, where any has none.
    private static List<String> withBlanks(List<String> notes, List<SpotRow> rows, Meaning meaning) {
        long blank = rows.stream().filter(row -> Double.isNaN(row.z())).count();
        if (blank == 0) {
            return notes;
        }
        List<String> more = new ArrayList<>(notes);
        more.add(String.format(Locale.UK, "%,d of ", blank) + CountWords.of(rows.size(), "place", "places")
                + (blank == 1 ? " has" : " have") + " no z: all values are the same, "
                + (meaning == Meaning.LIKENESS ? "the place's own is just their mean, " : "")
                + "or every place or none is near, so there is nothing to compare.");
        return more;
    }

    static List<String> notes(String statistic, SpotPlaces places, Neighbourhood near, HotSpotSettings settings) {
        List<String> notes = new ArrayList<>(places.notes());
        notes.add("%s; near are %s; weights 0 and 1.".formatted(statistic, near.words()));
        notes.add(String.format(Locale.UK, "p two-sided by the normal approximation; %s for %s; level %s.",
                switch (settings.correction()) {
                    case FALSE_DISCOVERY_RATE -> "p corrected by Benjamini–Hochberg (false discovery rate)";
                    case BONFERRONI -> "p corrected by Bonferroni";
                    case NONE -> "p not corrected, so expect one false spot in twenty,";
                }, CountWords.of(places.size(), "place", "places"), settings.level()));
        if (settings.permutations().number() > 0) {
            notes.add(String.format(Locale.UK, "p_permutation by %,d conditional permutations, seed %d.",
                    settings.permutations().number(), settings.permutations().seed()));
        }
        return notes;
    }

    /// How many places have a verdict.
    public long standing() {
        return rows.stream().filter(SpotRow::stands).count();
    }
}
