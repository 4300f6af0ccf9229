package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which areas stand out as hot spots, and whether such maps deserve trust, by theme.
///
/// @param byDataset what is said of every theme that can be mapped
public record HotAreas(Map<Dataset, Said> byDataset) implements PartResult {

    public HotAreas {
        byDataset = Map.copyOf(byDataset);
    }

    /// What is said of one theme.
    ///
    /// @param hot which areas stand out
    /// @param trust whether the map of the year before held; empty where it cannot be tested
    /// @param measures the same in the measures of the trade, for an annex; empty where it cannot be tested
    public record Said(String hot, String trust, String measures) {}

    /// What is said of a theme; empty where it cannot be mapped.
    public Optional<Said> of(Dataset dataset) {
        return Optional.ofNullable(byDataset.get(dataset));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Hot spots are areas whose eight nearest, themselves included, hold more incidents than chance"
                + " allows: Getis–Ord Gi* of counts, two-sided, with a false discovery rate of 5% over all areas. A map is"
                + " tested on the year after it: PAI is the share of that year's incidents in its hot areas over their"
                + " share of the ground, PEI that over the best that as much ground could have reached.");
        Arrays.stream(Dataset.values())
                .flatMap(dataset -> of(dataset).stream())
                .map(Said::measures)
                .filter(measures -> !measures.isEmpty())
                .forEach(notes::add);
        return notes;
    }
}
