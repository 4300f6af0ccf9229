package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;

import java.util.List;
import java.util.Map;

/// Which areas stand out as hot spots, and whether such maps deserve trust, by theme.
///
/// @param byDataset the sentences of every theme that can be mapped, in order
public record HotAreas(Map<Dataset, List<String>> byDataset) implements PartResult {
    public HotAreas {
        byDataset = Map.copyOf(byDataset);
    }

    /// What is said of a theme; nothing where it cannot be mapped.
    public List<String> of(Dataset dataset) {
        return byDataset.getOrDefault(dataset, List.of());
    }

    @Override
    public List<String> notes() {
        return List.of("Hot spots are areas whose eight nearest, themselves included, hold more incidents than chance"
                + " allows: Getis–Ord Gi* of counts, two-sided, with a false discovery rate of 5% over all areas. A map is"
                + " tested on the year after it: PAI is the share of that year's incidents in its hot areas over their"
                + " share of the ground, PEI that over the best that as much ground could have reached.");
    }
}
