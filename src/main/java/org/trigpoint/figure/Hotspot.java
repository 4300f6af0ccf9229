package org.trigpoint.figure;

import java.awt.geom.Rectangle2D;

/// A place in a drawing that stands for one value.
///
/// @param key what it stands for: an area's code, a month such as "2012-07", or a category's name
/// @param text the value in words, such as "July: 1,204 in 2012/13, 1,516 in 2011/12"
/// @param bounds where it is, in the units of the frame; treat as read-only
public record Hotspot(String key, String text, Rectangle2D bounds) {}
