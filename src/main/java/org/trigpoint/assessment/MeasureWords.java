package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;

import java.util.List;
import java.util.Locale;

/// What is said of one measure: where it stands to its target, or to other areas.
///
/// @param measure the measure
/// @param beside whether it is held against other areas, not against its target
/// @param sentence what is said
public record MeasureWords(MeasureDefinition measure, boolean beside, String sentence) {
    /// Whether it belongs to a theme: counted from its data set, or one that came in as totals and names one of its words in
    /// its name or its theme.
    public boolean isOf(Dataset dataset, List<String> words) {
        if (measure.origin() instanceof Origin.Counted(var count)) {
            return count.dataset() == dataset;
        }
        if (measure.origin() instanceof Origin.Share(var part, var _, var _)) {
            return part.dataset() == dataset;
        }
        if (measure.origin() instanceof Origin.PerThousand(var count)) {
            return count.dataset() == dataset;
        }
        String theme = measure.about().theme();
        String said = (measure.name() + " " + (theme == null ? "" : theme)).toLowerCase(Locale.UK);
        return words.stream().anyMatch(said::contains);
    }
}
