package org.trigpoint.statistics.control;

/// Whether one wild step may widen the limits of a whole chart.
public enum Screening {
    /// Every moving range counts.
    NONE,
    /// Moving ranges of 3.267 times their mean or more are left out, once, and the mean taken again.
    ONCE
}
