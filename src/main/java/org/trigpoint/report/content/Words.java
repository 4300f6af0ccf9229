package org.trigpoint.report.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// Words of the annexes, kept as data.
final class Words {
    private Words() {}

    /// One word or figure and what it means.
    ///
    /// @param of the theme it belongs to; empty for all
    record Entry(String of, String term, String meaning) {
        Entry(@JsonProperty("of") String of, @JsonProperty("term") String term,
                @JsonProperty("meaning") String meaning) {
            this.of = of == null ? "" : of;
            this.term = term;
            this.meaning = meaning;
        }
    }

    /// The entries of a shipped file, in its order.
    static List<Entry> of(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            return Arrays.asList(new ObjectMapper().readValue(in, Entry[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
