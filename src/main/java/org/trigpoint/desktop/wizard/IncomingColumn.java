package org.trigpoint.desktop.wizard;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One column of a table and what is to be done with it.
final class IncomingColumn {
    private static final double SURE = .75;
    private static final double LIKELY = .4;

    private final String heading;
    private final List<String> sample;
    private final double confidence;
    private final String reason;
    private final ObjectProperty<ColumnUse> use;

    IncomingColumn(String heading, List<String> sample, Guess guess) {
        this.heading = heading;
        this.sample = List.copyOf(sample);
        this.confidence = guess.confidence();
        this.reason = guess.reason();
        this.use = new SimpleObjectProperty<>(guess.use());
    }

    /// What the column was taken for.
    ///
    /// @param confidence 0 to 1
    /// @param reason in plain words
    record Guess(ColumnUse use, double confidence, String reason) {}

    /// The heading as it stands in the table; empty when it has none.
    String heading() {
        return heading;
    }

    /// The first different values, parted by middle dots.
    String sample() {
        return String.join("  ·  ", sample.subList(0, Math.min(3, sample.size())));
    }

    ObjectProperty<ColumnUse> useProperty() {
        return use;
    }

    /// How sure the guess is: "sure", "likely", "a guess", and why; of a column without a heading, that it is not read.
    String trust() {
        if (heading.isBlank()) {
            return "Not read: give it a heading in the file to keep it";
        }
        if (!use.get().means()) {
            return "";
        }
        String word = confidence >= SURE ? "Sure" : confidence >= LIKELY ? "Likely" : "A guess";
        return word + ": " + reason;
    }

    double confidence() {
        return confidence;
    }
}
