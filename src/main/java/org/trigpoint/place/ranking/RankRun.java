package org.trigpoint.place.ranking;

import java.util.List;

/// Areas next to each other in a ranking that cannot be told apart.
///
/// @param first the rank of the first
/// @param last the rank of the last
/// @param areaCodes the areas, in order; two or more
public record RankRun(int first, int last, List<String> areaCodes) {
    public RankRun {
        areaCodes = List.copyOf(areaCodes);
    }
}
