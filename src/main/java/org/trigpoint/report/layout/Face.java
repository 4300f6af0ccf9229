package org.trigpoint.report.layout;

import java.io.InputStream;

/// The faces of Liberation Sans that travel with the program. Arial has the same widths, so a table measured with one fits
/// when set in the other.
public enum Face {
    REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

    private final String style;

    Face(String style) {
        this.style = style;
    }

    /// The font file; the caller closes it.
    public InputStream open() {
        String path = "/liberation/LiberationSans-" + style + ".ttf";
        InputStream file = Face.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("the font is missing from the program: " + path);
        }
        return file;
    }
}
