package org.trigpoint.report.document;

/// The mark of the body that issues a document, on its cover.
///
/// @param png see [Picture.PngSource]
/// @param alternative what it shows, in words; never blank
public record Logo(Picture.PngSource png, String alternative) {
    public Logo {
        alternative = PlainText.line("alternative text of a logo", alternative);
    }
}
