package org.trigpoint.report.slides;

import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Table;

import java.util.List;

/// What one slide says: one message, shown by one thing.
///
/// @param part the part of the assessment it is of
/// @param message its title, a sentence
/// @param shows what stands large below
/// @param points further sentences, the first the most important; shown where there is room, and all of them in the notes
/// @param sources where the figures come from
record Slide(String part, String message, Shown shows, List<String> points, List<String> sources) {

    /// What stands large on a slide.
    sealed interface Shown {}

    /// A chart or a map.
    record Drawing(Picture picture) implements Shown {}

    /// A short table.
    record Figures(Table table) implements Shown {}

    /// Large numbers above the points.
    record Cards(NumberCards cards) implements Shown {}

    /// The points alone.
    record Points() implements Shown {}

    Slide {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}
