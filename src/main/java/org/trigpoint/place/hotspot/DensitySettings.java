package org.trigpoint.place.hotspot;

/// The choices behind a density map; printed beside it.
///
/// @param kernel the shape
/// @param bandwidthMetres how far to smooth, above zero; see [Bandwidth]
/// @param cellMetres the side of a cell, above zero
public record DensitySettings(Kernel kernel, double bandwidthMetres, double cellMetres) {
    public DensitySettings {
        if (!(bandwidthMetres > 0) || Double.isInfinite(bandwidthMetres) || !(cellMetres > 0)) {
            throw new IllegalArgumentException("Bandwidth and cell size must be above zero metres.");
        }
    }
}
