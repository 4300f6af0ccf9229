package org.trigpoint.report.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.trigpoint.report.ledger.Meanings;

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
    /// @param of the theme or subject it belongs to; empty for all; "column" for what
    ///     columns show, which the glossary explains
    /// @param words by which the figure is known in captions and headings, parted by "|"; empty for a word alone
    record Entry(String of, String term, String meaning, String words) {
        Entry(@JsonProperty("of") String of, @JsonProperty("term") String term,
                @JsonProperty("meaning") String meaning, @JsonProperty("words") @Nullable String words) {
            this.of = of == null ? "" : of;
            this.term = term;
            this.meaning = meaning;
            this.words = words == null ? "" : words;
        }
    }

    /// What the figures of a report mean.
    static Meanings meanings() {
        return new Meanings(of("definitions.json").stream()
                .map(entry -> new Meanings.Term(List.of(entry.words().split("\\|")), entry.meaning()))
                .toList());
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
