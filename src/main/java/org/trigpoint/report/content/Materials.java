package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.figure.Figure;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.publication.Seen;

import java.util.Optional;
import java.util.function.Function;

/// What a section is made of.
///
/// @param assessment the results, their words, and what the analyst wrote
/// @param drawn collects the figures, each drawn once
record Materials(Assessment assessment, Drawn drawn) {
    private static final double WIDTH_CENTIMETRES = 16;

    /// A figure as wide as the text. Its heading becomes the caption.
    ///
    /// @param key names it, and its files; unique in the report
    Picture picture(String key, Figure figure, String source) {
        return drawn.picture(key, figure, WIDTH_CENTIMETRES, source);
    }

    /// A figure that can be drawn for the public when some of its counts are withheld. One made by the other method is then
    /// left out of the public edition.
    ///
    /// @param publicFigure the figure without what is withheld; empty when nothing is left worth drawing
    Picture picture(String key, Figure figure, String source, Function<Seen, Optional<Figure>> publicFigure) {
        drawn.redrawnBy(key, publicFigure);
        return picture(key, figure, source);
    }

    /// What its sentences were made from.
    Bases bases() {
        return new Bases(assessment);
    }

    /// Whether this is the public edition.
    boolean isPublic() {
        return assessment.edition().isPublic();
    }

    /// The source line of what was counted in a data set: its batches.
    String sourceOf(Dataset dataset) {
        return Sources.of(assessment, dataset);
    }
}
