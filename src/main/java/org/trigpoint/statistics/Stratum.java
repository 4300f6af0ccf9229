package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

/// One age group (or other part) of a population that is to be standardised.
///
/// @param events 0 or more
/// @param population of the group in the area; above 0
/// @param standardPopulation of the group in the standard population, such as the European Standard Population 2013; 0
///     or more
public record Stratum(long events, double population, double standardPopulation) {
    /// @throws RefusedException when the group has no people, so that it has no rate
    public Stratum {
        if (events < 0 || !(population > 0) || !(standardPopulation >= 0)) {
            throw new RefusedException("a group to standardise needs events of 0 or more, people, and a standard"
                    + " population; these are " + events + ", " + population + " and " + standardPopulation);
        }
    }
}
