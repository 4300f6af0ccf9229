package org.trigpoint.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws text, lines and shapes in the colours of a frame, on paper or screen. Uses only what every kind of
/// `Graphics2D` can do: no clipping, no textures, no composites.
public final class Pen {
    private final Graphics2D graphics;
    private final Frame frame;

    private Pen(Graphics2D graphics, Frame frame) {
        this.graphics = graphics;
        this.frame = frame;
    }

    /// A pen for this frame, the frame's ground already painted.
    public static Pen on(Graphics2D graphics, Frame frame) {
        Pen pen = over(graphics, frame);
        pen.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()), frame.palette().paper());
        return pen;
    }

    /// A pen for this frame over whatever is there already.
    static Pen over(Graphics2D graphics, Frame frame) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Pen(graphics, frame);
    }

    /// The colours.
    public Palette palette() {
        return frame.palette();
    }

    /// The frame drawn in.
    public Frame frame() {
        return frame;
    }

    /// How a text stands to its x.
    public enum Anchor {
        START, MIDDLE, END
    }

    /// A text and how it is written.
    ///
    /// @param words one line
    /// @param lettering size and weight
    /// @param colour its colour
    /// @param anchor how it stands to its x
    public record Text(String words, Lettering lettering, Color colour, Anchor anchor) {
        /// Where the text begins when its anchor stands at x.
        public double start(double x) {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - lettering.width(words) / 2;
                case END -> x - lettering.width(words);
            };
        }
    }

    /// A text in small quiet lettering.
    public Text note(String words, Anchor anchor) {
        return new Text(words, Lettering.NOTE, palette().quiet(), anchor);
    }

    /// A text in small lettering of the main colour.
    public Text value(String words, Anchor anchor) {
        return new Text(words, Lettering.NOTE, palette().ink(), anchor);
    }

    /// Writes a text with its baseline at y.
    public void write(Text text, double x, double y) {
        if (text.words().isEmpty()) {
            return;
        }
        graphics.setFont(text.lettering().font());
        graphics.setColor(text.colour());
        graphics.drawString(text.words(), (float) text.start(x), (float) y);
    }

    /// Writes a text whose middle stands at y.
    public void writeMiddle(Text text, double x, double y) {
        write(text, x, y + text.lettering().middle());
    }

    /// Writes a text with a rim of the paper's colour, so that it can be read over anything.
    public void writeWithHalo(Text text, double x, double y) {
        if (text.words().isEmpty()) {
            return;
        }
        GlyphVector glyphs = text.lettering().font().createGlyphVector(Typeface.context(), text.words());
        graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(palette().paper());
        graphics.draw(glyphs.getOutline((float) text.start(x), (float) y));
        write(text, x, y);
    }

    /// Fills a shape.
    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /// Draws the outline of a shape.
    public void outline(Shape shape, Color colour, double width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /// Draws a straight line.
    public void line(Line2D line, Color colour, double width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(line);
    }

    /// Writes the plain note of a figure that has nothing to show, in the middle of what is left under the headline.
    public void writeNoData(double top) {
        writeMiddle(note("No data for this figure", Anchor.MIDDLE), frame.width() / 2, (top + frame.height()) / 2);
    }
}
