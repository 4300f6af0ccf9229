package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.statistics.Interval;

import java.util.List;

/// A measure of ours beside the same measure of other areas.
///
/// @param measure what it measures
/// @param ours our value, of the same period as theirs
/// @param interval its 95% interval; `null` where nothing is known of how the value came about
/// @param peers the other areas, in the order of their names
public record ComparatorRow(MeasureDefinition measure, SeriesPoint ours, @Nullable Interval interval,
        List<Peer> peers) {
    public ComparatorRow {
        peers = List.copyOf(peers);
    }

    /// Whether our own value is known.
    public boolean isOurs() {
        return ours.value().known().isPresent();
    }
}
