package org.trigpoint.question;

import org.trigpoint.model.Batch;
import org.trigpoint.store.StoredIncidents;
import org.trigpoint.workspace.Workspace;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The batches of data.police.uk, which moves every incident to the nearest of a fixed list of anonymous spots.
///
/// @param batches their numbers
public record AnonymousBatches(Set<Long> batches) {
    private static final String LAYOUTS = "police-uk";

    public AnonymousBatches {
        batches = Set.copyOf(batches);
    }

    /// Asks a workspace.
    public static AnonymousBatches of(Workspace workspace) {
        return new AnonymousBatches(workspace.batches()
                .stream()
                .filter(batch -> batch.layout().startsWith(LAYOUTS))
                .map(Batch::id)
                .collect(Collectors.toSet()));
    }

    /// Whether any of the incidents came in one of them.
    public boolean hold(StoredIncidents incidents) {
        return !batches.isEmpty()
                && IntStream.range(0, incidents.size()).anyMatch(i -> batches.contains((long) incidents.batch(i)));
    }
}
