package org.trigpoint.place.hotspot;

/// The shape by which an incident's weight falls off with distance.
public enum Kernel {
    /// 3/(π h²) · (1 − d²/h²)² up to the bandwidth h, nothing beyond: an incident reaches exactly one bandwidth.
    QUARTIC(4),
    /// The normal curve with the bandwidth as its standard deviation, cut off at seven of them (a loss of 2e-11).
    GAUSSIAN(1);

    /// How many standard deviations of the normal reference rule make a bandwidth.
    final double deviations;

    Kernel(double deviations) {
        this.deviations = deviations;
    }

    /// How far an incident reaches, in bandwidths.
    double reach() {
        return this == QUARTIC ? 1 : 7;
    }
}
