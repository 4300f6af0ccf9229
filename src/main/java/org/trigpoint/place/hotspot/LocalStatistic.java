package org.trigpoint.place.hotspot;

/// The two forms of the local Getis–Ord statistic.
public enum LocalStatistic {
    /// Gi*: the place itself counts among its neighbours. The usual one for hot spots.
    GI_STAR,
    /// Gi: the neighbours without the place itself.
    GI
}
