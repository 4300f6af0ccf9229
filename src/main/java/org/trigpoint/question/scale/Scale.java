package org.trigpoint.question.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bands, weights or numbers of a definition that can be changed in a form.
///
/// @param title what they are
/// @param about what they are for, in a sentence or two
/// @param definition the name of the definition they are part of
/// @param at where they stand in it, as a JSON pointer; empty for the whole
/// @param kind what they are
/// @param fields the fields of numbers, in order, each with its heading
public record Scale(String title, String about, String definition, String at, Kind kind, Map<String, String> fields) {
    /// What a scale consists of.
    public enum Kind {
        /// Named spans of whole numbers, which may be added and taken out; they follow each other without a gap.
        BANDS,
        /// What counts how much; their names stay.
        WEIGHTS,
        /// Single numbers, one a line.
        NUMBERS
    }

    /// One line of the form.
    ///
    /// @param name what it is called
    /// @param numbers its numbers, in the order of [Scale#headings]
    public record Line(String name, List<Double> numbers) {
        public Line {
            name = name.strip();
            numbers = List.copyOf(numbers);
        }
    }

    public Scale {
        fields = new LinkedHashMap<>(fields);
    }

    /// The headings of the numbers of a line.
    public List<String> headings() {
        return kind == Kind.NUMBERS ? List.of("Number") : List.copyOf(fields.values());
    }
}
