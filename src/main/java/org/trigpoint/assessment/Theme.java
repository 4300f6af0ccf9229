package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;

import java.util.List;

/// One subject of an assessment: a data set over the period and the period before.
///
/// @param dataset its data set
/// @param total all its incidents
/// @param byCategory by category, the largest later count first
/// @param byArea by locality, or by district where there are no localities; `null` when no areas are known
/// @param areaHeading what those areas are, such as "Locality"
/// @param highlights figures that plans name on their own
/// @param sentences what it says, in order
public record Theme(Dataset dataset, ChangeRow total, ChangeTable byCategory, @Nullable ChangeTable byArea,
        String areaHeading, List<Highlight> highlights, List<String> sentences) {
    public Theme {
        highlights = List.copyOf(highlights);
        sentences = List.copyOf(sentences);
    }

    /// The same theme with words.
    Theme saying(List<String> words) {
        return new Theme(dataset, total, byCategory, byArea, areaHeading, highlights, words);
    }
}
