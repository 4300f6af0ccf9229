package org.trigpoint.desktop.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.trigpoint.figure.Palette;
import org.trigpoint.figure.Typeface;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light and dark: the same measures, other colours.
public enum Theme {
    LIGHT("light.css", Palette.LIGHT) {
        @Override
        String base() {
            return new PrimerLight().getUserAgentStylesheet();
        }
    },
    DARK("dark.css", Palette.DARK) {
        @Override
        String base() {
            return new PrimerDark().getUserAgentStylesheet();
        }
    };

    private final String colours;
    private final Palette palette;

    Theme(String colours, Palette palette) {
        this.colours = colours;
        this.palette = palette;
    }

    abstract String base();

    /// The colours of figures.
    public Palette palette() {
        return palette;
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses a scene, and with it every window that opens from it.
    public void dress(Scene scene) {
        loadTypeface();
        Application.setUserAgentStylesheet(base());
        scene.getStylesheets().setAll(sheet(colours), sheet("trigpoint.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /// The figures' own typeface, so that a canvas measures and draws what the page does.
    private static void loadTypeface() {
        if (Font.getFamilies().contains(Typeface.FAMILY)
                && Font.font(Typeface.FAMILY).getFamily().equals(Typeface.FAMILY)) {
            return;
        }
        for (String file : List.of("Regular", "Bold")) {
            Font.loadFont(Theme.class.getResourceAsStream("/liberation/LiberationSans-" + file + ".ttf"), 14);
        }
    }
}
