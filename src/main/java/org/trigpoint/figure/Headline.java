package org.trigpoint.figure;

import java.util.ArrayList;
import java.util.List;

/// The title of a figure and the line under it (its unit, its n). Long ones wrap.
///
/// @param title in bold
/// @param under in quiet lettering; may be empty
public record Headline(String title, String under) {
    private static final double MARGIN = 8;

    /// How much of the frame's height it takes, with the space under it.
    public double height(Frame frame) {
        if (frame.heading() == Frame.Heading.LEFT_OUT) {
            return MARGIN + (under.isEmpty() ? 0 : blockHeight(under, Lettering.NOTE, frame));
        }
        return MARGIN + blockHeight(title, Lettering.TITLE, frame)
                + (under.isEmpty() ? 0 : blockHeight(under, Lettering.NOTE, frame)) + MARGIN / 2;
    }

    /// Writes it at the top of the frame.
    public void draw(Pen pen) {
        double y = MARGIN;
        if (pen.frame().heading() == Frame.Heading.SHOWN) {
            y = drawBlock(pen, new Pen.Text(title, Lettering.TITLE, pen.palette().ink(), Pen.Anchor.START), y);
        }
        drawBlock(pen, new Pen.Text(under, Lettering.NOTE, pen.palette().quiet(), Pen.Anchor.START), y);
    }

    private static double blockHeight(String text, Lettering lettering, Frame frame) {
        return lines(text, lettering, frame.width() - 2 * MARGIN).size() * lettering.lineHeight();
    }

    private static double drawBlock(Pen pen, Pen.Text text, double top) {
        double y = top;
        for (String line : lines(text.words(), text.lettering(), pen.frame().width() - 2 * MARGIN)) {
            y += text.lettering().lineHeight();
            pen.write(new Pen.Text(line, text.lettering(), text.colour(), text.anchor()), MARGIN, y - 3);
        }
        return y;
    }

    /// Breaks a text between words into lines of at most this width; a word too long for a line is shortened.
    public static List<String> lines(String text, Lettering lettering, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lettering.width(longer) > width) {
                lines.add(lettering.fitted(line, width));
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(lettering.fitted(line, width));
        }
        return lines;
    }
}
