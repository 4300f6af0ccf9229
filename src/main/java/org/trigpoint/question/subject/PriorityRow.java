package org.trigpoint.question.subject;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An option for a priority, a factor of the context, or a priority of last year, with what is said of it.
///
/// @param name its name
/// @param fields what is said of it by field, small letters; what is empty is not there
public record PriorityRow(String name, Map<String, String> fields) {
    /// The simple matrix: its two scales, each from 1 to 4.
    public static final String IMPACT = "impact";
    public static final String LIKELIHOOD = "likelihood";
    public static final String CONFIDENCE = "confidence";
    public static final String EVIDENCE = "evidence";
    public static final String NOTE = "note";
    /// What a file scored off its scale and is therefore left out, in words.
    public static final String OFF_SCALE = "off scale";
    public static final String STATUS = "status";

    public PriorityRow {
        fields = Map.copyOf(fields);
    }

    /// What a field says; empty when it says nothing.
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The score of a criterion; empty when it has none.
    public Optional<Double> score(String criterion) {
        String text = text(criterion);
        return text.matches("\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    /// The same without a score that is not on its scale, which is remembered in [#OFF_SCALE].
    ///
    /// @param title what the score is called
    PriorityRow onScale(String column, String title, double highest) {
        String said = text(column);
        if (said.isEmpty() || score(column).filter(score -> score <= highest).isPresent()) {
            return this;
        }
        String off = "%s “%s” (0 to %.0f)".formatted(title, said, highest);
        return with(column, "").with(OFF_SCALE,
                text(OFF_SCALE).isEmpty() ? off : text(OFF_SCALE) + ", " + off);
    }

    PriorityRow with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new PriorityRow(name, changed);
    }
}
