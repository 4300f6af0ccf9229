package org.trigpoint.question;

import org.trigpoint.model.Batch;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which batches a number was made from.
///
/// @param parts one a batch, in the order of import
public record Provenance(List<Part> parts) {
    /// What one batch gave.
    ///
    /// @param batch the batch
    /// @param counted its rows that were counted; for measures the values it holds
    public record Part(Batch batch, long counted) {}

    public Provenance {
        parts = List.copyOf(parts);
    }

    /// The batches of counted incidents. Their numbers add up to the count of all the selections; incidents that two
    /// selections share are counted in each.
    ///
    /// @throws org.trigpoint.model.RefusedException when a selection names a column that does not exist
    public static Provenance of(Workspace workspace, List<Selection> counted) {
        Map<Long, Long> rows = new TreeMap<>();
        for (Selection selection : counted) {
            for (CountRow row : new CountQuestion(selection, List.of("batch")).ask(workspace)) {
                rows.merge(Long.valueOf(row.values().getFirst()), row.count(), Long::sum);
            }
        }
        return of(workspace, rows);
    }

    /// The batches that hold values of a measure that came in as totals; none for any other measure.
    public static Provenance ofMeasure(Workspace workspace, String measure) {
        return of(workspace, workspace.store().measures().batches(measure));
    }

    private static Provenance of(Workspace workspace, Map<Long, Long> rows) {
        return new Provenance(workspace.batches()
                .stream()
                .filter(batch -> rows.containsKey(batch.id()))
                .map(batch -> new Part(batch, rows.getOrDefault(batch.id(), 0L)))
                .toList());
    }

    /// All that was counted.
    public long total() {
        return parts.stream().mapToLong(Part::counted).sum();
    }
}
