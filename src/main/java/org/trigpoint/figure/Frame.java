package org.trigpoint.figure;

/// Where and how a figure is drawn.
///
/// @param width units of 1/96 inch; zero or more
/// @param height units of 1/96 inch; zero or more
/// @param palette the colours
/// @param heading whether the title stands in the drawing
public record Frame(double width, double height, Palette palette, Heading heading) {
    /// Whether the title and the line under it stand in the drawing. A page or screen that shows them itself leaves
    /// them out.
    public enum Heading {
        SHOWN, LEFT_OUT
    }

    /// On paper: light, with the heading.
    public static Frame of(double width, double height) {
        return new Frame(width, height, Palette.LIGHT, Heading.SHOWN);
    }

    /// The same frame in other colours.
    public Frame in(Palette other) {
        return new Frame(width, height, other, heading);
    }

    /// The same frame without title and the line under it.
    public Frame withoutHeading() {
        return new Frame(width, height, palette, Heading.LEFT_OUT);
    }
}
