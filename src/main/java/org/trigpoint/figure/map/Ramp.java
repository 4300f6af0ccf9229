package org.trigpoint.figure.map;

import org.trigpoint.figure.Palette;

import java.awt.Color;

/// The colours of classes, from the lowest to the highest.
public enum Ramp {
    /// From little to much.
    SEQUENTIAL,
    /// From better through no change to worse, for values that fall on both sides of a middle. An odd number of classes
    /// has a neutral one in the middle.
    DIVERGING;

    /// The colour of a class.
    ///
    /// @param index from 0
    /// @param classes how many there are
    public Color colour(Palette palette, int index, int classes) {
        Palette.Gradient gradient = this == SEQUENTIAL ? palette.sequential() : palette.diverging();
        return gradient.at(classes == 1 ? 0.5 : (double) index / (classes - 1));
    }
}
