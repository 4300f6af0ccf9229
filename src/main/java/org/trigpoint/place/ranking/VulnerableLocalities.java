package org.trigpoint.place.ranking;

import java.util.List;

/// The Vulnerable Localities Index: places whose crime, deprivation and youth put a community at risk of breaking down.
///
/// Six indicators of equal weight; each becomes an index (100 is average) and their mean is the area's index. Source:
/// Chainey, S. (2008), "Identifying priority neighbourhoods using the Vulnerable Localities Index", Policing 2(2),
/// and the Jill Dando Institute's guidance of the same name.
public final class VulnerableLocalities {
    /// Above this index an area is a priority.
    public static final double PRIORITY = 200;

    /// The six indicators, in the order in which a profile gives its numbers: burglaries of dwellings and criminal
    /// damage to dwellings as counts (per household), income and employment deprivation as shares or scores, residents
    /// aged 15 to 24 as a count (per head), low educational attainment as a share or score.
    public static final List<Indicator> INDICATORS = List.of(
            new Indicator("Burglary dwelling", 1, Basis.PER_HOUSEHOLD),
            new Indicator("Criminal damage to a dwelling", 1, Basis.PER_HOUSEHOLD),
            Indicator.value("Income deprivation"), Indicator.value("Employment deprivation"),
            Indicator.count("Aged 15 to 24"), Indicator.value("Low educational attainment"));

    private VulnerableLocalities() {}

    /// Ranks areas by the index.
    ///
    /// @param profiles the areas with population, households and the six numbers of [#INDICATORS]
    /// @param denominator what stands for 100
    public static Ranking rank(List<AreaProfile> profiles, Denominator denominator) {
        return HighImpactIndex.rank(new IndexRequest(INDICATORS, profiles, denominator));
    }

    /// The areas with an index above [#PRIORITY], best rank first.
    public static List<RankedArea> priorities(Ranking ranking) {
        return ranking.areas().stream().filter(area -> area.index() > PRIORITY).toList();
    }
}
