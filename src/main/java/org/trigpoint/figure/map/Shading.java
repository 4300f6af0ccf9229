package org.trigpoint.figure.map;

import org.trigpoint.figure.Palette;

import java.awt.Color;
import java.util.List;

/// How values become colours.
///
/// @param classes the classes
/// @param ramp their colours
/// @param words what the legend says of each class; empty for the range of its values
public record Shading(Classes classes, Ramp ramp, List<String> words) {
    public Shading {
        words = List.copyOf(words);
        if (!words.isEmpty() && words.size() != classes.count()) {
            throw new IllegalArgumentException(words.size() + " words for " + classes.count() + " classes");
        }
    }

    /// Classes that the legend tells by their ranges.
    public Shading(Classes classes, Ramp ramp) {
        this(classes, ramp, List.of());
    }

    Color colour(Palette palette, int index) {
        return ramp.colour(palette, index, classes.count());
    }
}
