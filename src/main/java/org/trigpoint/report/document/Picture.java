package org.trigpoint.report.document;

import java.io.IOException;
import java.util.List;

/// A chart or map with its caption below.
///
/// @param key names it for [Run.Reference] and for links; unique in the document, letters, digits and hyphens
/// @param caption without the number, which is counted; never blank
/// @param alternative what a reader who cannot see it needs to know: the finding, not the drawing; never blank
/// @param png gives the picture
/// @param widthCentimetres its width on paper; made narrower, in proportion, where the page is narrower or not tall enough
/// @param source where the data come from, or empty
public record Picture(String key, String caption, String alternative, PngSource png, double widthCentimetres,
        String source) implements Block {
    /// Gives the bytes of a PNG file with at least 200 pixels to the inch at the width asked for. Each writer asks once.
    @FunctionalInterface
    public interface PngSource {
        byte[] read() throws IOException;
    }

    public Picture {
        key = Keys.checked(key);
        caption = PlainText.line("caption of a picture", caption);
        alternative = PlainText.line("alternative text of a picture", alternative);
        source = PlainText.clean(source).strip();
        if (!(widthCentimetres > 0)) {
            throw new IllegalArgumentException("a picture is wider than nothing");
        }
    }

    /// What is printed under its caption: the source, or nothing.
    public List<Prose> footnotes() {
        return source.isEmpty() ? List.of() : List.of(Prose.of("Source: " + source));
    }
}
