package org.trigpoint.question.measure;

import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.Counting;
import org.trigpoint.question.DistrictBreaks;
import org.trigpoint.question.Footing;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is to be known of series: the analyst's notes, and where districts begin or end. The districts of a selection are
/// counted once, for however many measures are made from it.
final class SeriesFooting {
    private final Workspace workspace;
    private final Counting counting;
    private final Footing all;
    private final Map<Selection, List<SeriesNote>> districts = new HashMap<>();

    SeriesFooting(Workspace workspace, Counting counting) {
        this.workspace = workspace;
        this.counting = counting;
        this.all = Footing.of(workspace);
    }

    /// Of a measure that came in as totals.
    Footing of(MeasureDefinition measure) {
        return all.about(null, measure.totals());
    }

    /// Of a measure made from records.
    ///
    /// @param count what is counted for it
    Footing of(MeasureDefinition measure, CountDefinition count) {
        List<String> named = new ArrayList<>();
        count.where().forEach((column, values) -> {
            if (column.equals("category") || column.equals(Counting.GROUP)) {
                named.addAll(values);
            }
        });
        List<SeriesNote> notes = new ArrayList<>(all.about(null, measure.name()).notes());
        if (named.isEmpty()) {
            notes.addAll(all.about(count.dataset(), null).notes());
        }
        named.forEach(name -> notes.addAll(all.about(count.dataset(), name).notes()));
        notes.addAll(districts.computeIfAbsent(count.selection(),
                selection -> DistrictBreaks.of(workspace, counting, selection)));
        return new Footing(notes.stream().distinct().toList());
    }
}
