package org.trigpoint.figure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.PrivateFolder;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Liberation Sans, which travels with the program so that a figure looks and measures alike on every machine.
public final class Typeface {
    /// The family, as a canvas or a style sheet names it.
    public static final String FAMILY = "Liberation Sans";
    /// The families an SVG names: the viewer's machine may have any of them. The first two have the same widths.
    static final String SVG_FAMILIES = "Liberation Sans, Arial, sans-serif";

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Typeface() {}

    // Loaded when first drawn with, not when the program starts; and tried again after a failure.
    @Nullable
    private static volatile Font plain;
    @Nullable
    private static volatile Font bold;

    /// @throws RefusedException when Java cannot unpack the font, as when there is no room for temporary files
    static Font font(int style) {
        Font loaded = style == Font.BOLD ? bold : plain;
        return loaded == null ? loaded(style) : loaded;
    }

    private static synchronized Font loaded(int style) {
        if (style == Font.BOLD) {
            // The style says to SVG and canvas what the file already is; Java does not embolden a bold file again.
            Font made = load(BOLD).deriveFont(Font.BOLD);
            bold = made;
            return made;
        }
        Font made = load(REGULAR);
        plain = made;
        return made;
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }

    static FontRenderContext context() {
        return MEASURE;
    }

    private static Font load(String resource) {
        try {
            return read(resource);
        } catch (IOException e) {
            throw noRoom(e);
        } catch (RuntimeException | InternalError e) {
            return loadWithoutSystemFonts(resource, e);
        }
    }

    private static Font read(String resource) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the typeface " + resource + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("the typeface " + resource + " cannot be read", e);
        }
    }

    // On a Linux machine without fontconfig, or with it but without a single font, Java refuses to load even a font of
    // our own ("Fontconfig head is null"). It tries again each time, so naming our file as the system's only font and
    // asking once more is enough.
    private static Font loadWithoutSystemFonts(String resource, Throwable first) {
        if (System.getProperty("sun.awt.fontconfig") == null) {
            try {
                System.setProperty("sun.awt.fontconfig", writeFontConfiguration().toString());
                return read(resource);
            } catch (IOException e) {
                first.addSuppressed(e);
            }
        }
        throw noRoom(first);
    }

    private static RefusedException noRoom(Throwable first) {
        return new RefusedException(
                "the fonts of charts and pages could not be unpacked into the temporary folder; free"
                        + " some space there and see that it may be written to",
                first);
    }

    private static Path writeFontConfiguration() throws IOException {
        Path folder = PrivateFolder.make().path(); // Java reads it until the program ends
        Path font = folder.resolve("LiberationSans-Regular.ttf");
        try (InputStream in = Typeface.class.getResourceAsStream(REGULAR)) {
            if (in == null) {
                throw new IOException("the typeface " + REGULAR + " is not on the class path");
            }
            Files.copy(in, font);
        }
        StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=default\n");
        for (String family : new String[]{"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[]{"plain", "bold", "italic", "bolditalic"}) {
                lines.append(family).append('.').append(style).append(".default=LiberationSans\n");
            }
        }
        lines.append("filename.LiberationSans=").append(font).append('\n');
        return Files.writeString(folder.resolve("fontconfig.properties"), lines);
    }
}
