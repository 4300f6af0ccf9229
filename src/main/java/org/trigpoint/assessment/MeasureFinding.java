package org.trigpoint.assessment;

import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.TargetRow;

import java.util.List;

/// A sentence about measures.
///
/// @param words the sentence
/// @param measures those it was made from
/// @param beside whether they are held against other areas, not against their targets
public record MeasureFinding(String words, List<MeasureDefinition> measures, boolean beside) {
    public MeasureFinding {
        measures = List.copyOf(measures);
    }

    static MeasureFinding of(String words, List<TargetRow> rows) {
        return new MeasureFinding(words, rows.stream().map(TargetRow::measure).toList(), false);
    }

    static MeasureFinding beside(String words, ComparatorRow row) {
        return new MeasureFinding(words, List.of(row.measure()), true);
    }
}
