package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.statistics.Verdict;

import java.util.List;
import java.util.Optional;

/// One subject of an assessment: a data set over the period and the period before.
///
/// @param dataset its data set
/// @param window the months compared
/// @param total all its incidents
/// @param byCategory by category, the largest later count first
/// @param byArea by locality, or by district where there are no localities; `null` when no areas are known
/// @param areaHeading what those areas are, such as "Locality"
/// @param highlights figures that plans name on their own
/// @param sentences what it says, in order
public record Theme(Dataset dataset, Window window, ChangeRow total, ChangeTable byCategory,
        @Nullable ChangeTable byArea,
        String areaHeading, List<Highlight> highlights, List<String> sentences) {
    public Theme {
        highlights = List.copyOf(highlights);
        sentences = List.copyOf(sentences);
    }

    /// Where the series breaks between the two years, so that they cannot be compared.
    public Optional<SeriesNote> seriesBreak() {
        return byCategory.footing().about(dataset, null).breaks().stream().findFirst();
    }

    /// What became of the whole: no clear change where the series breaks between the years.
    public Verdict verdict() {
        return seriesBreak().isPresent() ? Verdict.NO_CLEAR_CHANGE : total.change().verdict();
    }

    /// What it says of its categories, between the headline and its highlights.
    List<String> onCategories() {
        return sentences.subList(1, sentences.size() - told());
    }

    /// What it says of its highlights, at its end.
    List<String> onHighlights() {
        return sentences.subList(sentences.size() - told(), sentences.size());
    }

    /// How many highlights something is said of: one across a break is shown without a word.
    private int told() {
        return (int) highlights.stream().filter(highlight -> !highlight.row().acrossBreak()).count();
    }

    /// The same theme with words.
    Theme saying(List<String> words) {
        return new Theme(dataset, window, total, byCategory, byArea, areaHeading, highlights, words);
    }
}
