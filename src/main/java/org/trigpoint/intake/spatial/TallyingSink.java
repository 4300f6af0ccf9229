package org.trigpoint.intake.spatial;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Hands on what has an outline and counts the rest.
final class TallyingSink {
    private final Consumer<Feature> sink;
    private long features;
    private long ignored;

    TallyingSink(Consumer<Feature> sink) {
        this.sink = sink;
    }

    void accept(Map<String, String> properties, List<List<double[]>> polygons) {
        if (polygons.isEmpty()) {
            ignored++;
        } else {
            features++;
            sink.accept(new Feature(properties, polygons));
        }
    }

    void ignore() {
        ignored++;
    }

    Tally tally() {
        return new Tally(features, ignored);
    }
}
