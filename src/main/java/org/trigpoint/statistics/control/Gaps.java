package org.trigpoint.statistics.control;

/// What a missing value does to its neighbours.
public enum Gaps {
    /// Nothing reaches across: no moving range, and no run or trend of the NHS rules. The default.
    BREAK,
    /// The values on both sides are taken as neighbours, as if the missing month did not exist.
    BRIDGE
}
