package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/// A chart or a map: drawn once, for the page and the screen alike. Immutable and safe to draw from any thread.
///
/// Lengths are in units of 1/96 inch (a CSS pixel): a page figure 16 cm wide is 605 units wide and its smallest
/// lettering is 12 units, 9 points. Missing values are NaN and are drawn as gaps, never as zero. A figure without any
/// value draws its title and a plain note; no input and no frame, however small, makes drawing fail.
public interface Figure {
    /// What the figure is about, such as "Recorded crime by month".
    String title();

    /// What the figure shows, as one or two sentences for somebody who cannot see it: the finding, not the shapes.
    String alternativeText();

    /// The numbers drawn, as a table; what a screen reader reads and what "copy as table" copies.
    FigureTable numbers();

    /// Draws the figure with its top left corner at the origin. Changes the paint, stroke, font and rendering hints of
    /// `graphics` and leaves its transform and clip as they were.
    void draw(Graphics2D graphics, Frame frame);

    /// Draws with the light palette and the heading shown.
    default void draw(Graphics2D graphics, double width, double height) {
        draw(graphics, Frame.of(width, height));
    }

    /// The places of the drawing that stand for one value each, in reading order, for hovering and arrow keys; empty
    /// where the figure has none. Positions are those of [#draw] in the same frame.
    List<Hotspot> hotspots(Frame frame);

    /// The hotspot under a point of the drawing.
    default Optional<Hotspot> at(double x, double y, Frame frame) {
        return hotspots(frame).stream().filter(h -> h.bounds().contains(x, y)).findFirst();
    }

    /// The height at which the figure looks right at this width; a figure with many rows needs more than one with few.
    default double heightFor(double width) {
        return Math.round(width * 0.5);
    }
}
