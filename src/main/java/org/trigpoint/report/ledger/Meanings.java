package org.trigpoint.report.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the figures of a report mean, found by the words of captions, headings and labels.
///
/// @param terms in any order; of several that stand in one text, the one with the longest words holds
public record Meanings(List<Term> terms) {
    /// A figure and what it means.
    ///
    /// @param words small letters, each by itself enough to know it by
    /// @param meaning one or two sentences
    public record Term(List<String> words, String meaning) {
        public Term {
            words = List.copyOf(words);
        }
    }

    /// A term's word as it may stand in a text.
    private record Known(Term term, String word) {
        boolean standsIn(String text) {
            return text.contains(word) && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                    .matcher(text)
                    .find();
        }
    }

    public Meanings {
        terms = List.copyOf(terms);
    }

    /// What a figure is and how it was taken.
    ///
    /// @param what texts that may say what is counted, the nearest first: the caption, the section, the label
    /// @param column the heading that says what of it is shown
    /// @return both meanings, or the one that is known; empty when neither is
    String of(List<String> what, String column) {
        Optional<String> counted = what.stream().flatMap(text -> in(text).stream()).findFirst();
        return Stream.of(counted, in(column))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Optional<String> in(String text) {
        String small = text.toLowerCase(Locale.UK).replace('-', ' ');
        return terms.stream()
                .flatMap(term -> term.words().stream().map(word -> new Known(term, word.replace('-', ' '))))
                .filter(known -> known.standsIn(small))
                .max(Comparator.comparingInt(known -> known.word().length()))
                .map(known -> known.term().meaning());
    }
}
