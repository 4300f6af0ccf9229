package org.trigpoint.place.ranking;

import java.util.List;

/// What a ranking is made of.
///
/// @param indicators the ingredients, each name once
/// @param profiles the areas, each code once, with one number for each indicator
/// @param denominator what stands for 100
public record IndexRequest(List<Indicator> indicators, List<AreaProfile> profiles, Denominator denominator) {
    public IndexRequest {
        indicators = List.copyOf(indicators);
        profiles = List.copyOf(profiles);
    }

    IndexTable table() {
        return new IndexTable(indicators, profiles, denominator);
    }
}
