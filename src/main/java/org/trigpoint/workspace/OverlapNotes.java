package org.trigpoint.workspace;

import org.trigpoint.model.CountWords;
import org.trigpoint.model.Overlap;

import java.util.ArrayList;
import java.util.List;

/// Says how the records of an import stand to those that were there.
final class OverlapNotes {
    private OverlapNotes() {}

    /// One sentence; none where no record was there before and no reference comes twice.
    static List<String> words(Overlap overlap) {
        if (!overlap.any() && overlap.repeated() == 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        parts.add(CountWords.of(overlap.fresh(), "record is new", "records are new"));
        parts.add(CountWords.of(overlap.changed(), "changed and takes the place of the earlier one",
                "changed and take the place of the earlier ones"));
        parts.add(CountWords.of(overlap.identical(), "is there already and was left out",
                "are there already and were left out"));
        parts.add(CountWords.of(overlap.repeated(), "repeats a reference of the same table and was left out",
                "repeat a reference of the same table and were left out"));
        return List.of("By their references " + String.join(", ", parts) + ".");
    }
}
