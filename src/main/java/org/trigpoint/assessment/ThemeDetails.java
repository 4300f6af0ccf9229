package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;

import java.util.Map;
import java.util.Optional;

/// When, where and what next, by theme.
///
/// @param byDataset for every theme
public record ThemeDetails(Map<Dataset, ThemeDetail> byDataset) implements PartResult {
    public ThemeDetails {
        byDataset = Map.copyOf(byDataset);
    }

    public Optional<ThemeDetail> of(Dataset dataset) {
        return Optional.ofNullable(byDataset.get(dataset));
    }
}
