package org.trigpoint.place.ranking;

/// How the number of an indicator becomes comparable between areas.
public enum Basis {
    /// A count, divided by the area's population.
    PER_HEAD,
    /// A count, divided by the area's households.
    PER_HOUSEHOLD,
    /// A count used as it is, because no area has the population or the households it should be divided by. Never
    /// asked for; a result says so where it happened.
    COUNT,
    /// A value that is comparable already, such as a deprivation score or a percentage.
    VALUE;

    /// Whether the indicator counts something, so that shares, location quotients and a Poisson bootstrap make sense.
    public boolean counts() {
        return this != VALUE;
    }
}
