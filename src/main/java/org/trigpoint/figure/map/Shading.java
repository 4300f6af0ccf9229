package org.trigpoint.figure.map;

import org.trigpoint.figure.Palette;

import java.awt.Color;

/// How values become colours.
///
/// @param classes the classes
/// @param ramp their colours
public record Shading(Classes classes, Ramp ramp) {
    Color colour(Palette palette, int index) {
        return ramp.colour(palette, index, classes.count());
    }
}
