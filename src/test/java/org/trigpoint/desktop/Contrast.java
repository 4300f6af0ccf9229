package org.trigpoint.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The contrast of text with what it stands on, by WCAG 2.2: (L1 + .05) / (L2 + .05) of the relative luminances.
final class Contrast {
    private Contrast() {}

    static double of(Text text) {
        if (!(text.getFill() instanceof Color ink)) {
            return Double.POSITIVE_INFINITY;
        }
        Color ground = ground(text);
        double one = luminance(over(ink, ground));
        double other = luminance(ground);
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    /// What is seen behind a node: the grounds of all it lies in, laid over each other.
    private static Color ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Region region) {
                addFills(region.getBackground(), layers);
            }
        }
        Color ground = Color.WHITE;
        for (Color layer : layers.reversed()) {
            ground = over(layer, ground);
        }
        return ground;
    }

    private static void addFills(Background background, List<Color> layers) {
        if (background == null) {
            return;
        }
        for (BackgroundFill fill : background.getFills().reversed()) {
            if (fill.getFill() instanceof Color colour) {
                layers.add(colour);
            }
        }
    }

    private static Color over(Color top, Color below) {
        double share = top.getOpacity();
        return Color.color(top.getRed() * share + below.getRed() * (1 - share),
                top.getGreen() * share + below.getGreen() * (1 - share),
                top.getBlue() * share + below.getBlue() * (1 - share));
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.getRed()) + .7152 * linear(colour.getGreen()) + .0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
    }
}
