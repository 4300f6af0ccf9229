package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.ChangeRow;

import java.util.List;

/// What the page of one high-impact location tells.
///
/// @param area its rank, index and indicators
/// @param name as people call it
/// @param sentences what it says, in order
/// @param themes its incidents of both years by theme; a theme without any is left out
/// @param categories its most frequent kinds of recorded crime and of anti-social behaviour
public record PlacePage(RankedArea area, String name, List<String> sentences, List<Line> themes,
        List<Line> categories) {

    public PlacePage {
        sentences = List.copyOf(sentences);
        themes = List.copyOf(themes);
        categories = List.copyOf(categories);
    }

    /// A change within the location.
    ///
    /// @param dataset the theme
    /// @param name the theme's or the category's
    public record Line(Dataset dataset, String name, ChangeRow row) {}
}
