package org.trigpoint.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The English of Welsh headings, so that one layout reads a file in either language, or in both: "Blwyddyn / Year". The
/// words are the lines of `welsh.txt`.
final class Welsh {
    private static final String WORDS = "welsh.txt";
    /// Of a heading in both languages; longer ones are texts.
    private static final int LONGEST = 200;

    private Welsh() {}

    private static final class Known {
        /// By the [Heading#normal(String)] form of the Welsh.
        static final Map<String, String> HEADINGS = new LinkedHashMap<>();
        /// By the Welsh in lower case.
        static final Map<String, String> TITLES = new LinkedHashMap<>();

        static {
            for (String line : text().lines().filter(each -> !each.startsWith("#") && !each.isBlank()).toList()) {
                String[] pair = line.split(" = ", 2);
                HEADINGS.put(Heading.normal(pair[0]), Heading.normal(pair[1]));
                TITLES.put(pair[0].toLowerCase(Locale.ROOT), pair[1].toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String text() {
        try (InputStream in = Welsh.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IllegalStateException(WORDS + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The English of a heading, both in the [Heading#normal(String)] form; empty when it is no Welsh one.
    static Optional<String> english(String normal) {
        return Optional.ofNullable(Known.HEADINGS.get(normal));
    }

    /// The English half of a heading in both languages, one after the other with a slash, a bar, a hyphen or a line's end between.
    ///
    /// @param heading as written
    static Optional<String> ofBoth(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String[] halves = heading.split("\\s*(?:[/|\\n]|\\s[-–]\\s)\\s*");
        if (halves.length != 2) {
            return Optional.empty();
        }
        String first = Heading.normal(halves[0]);
        String second = Heading.normal(halves[1]);
        return english(first).isPresent() ? Optional.of(second)
                : english(second).isPresent() ? Optional.of(first)
                        : Optional.empty();
    }

    /// The English of the Welsh words that stand in a title.
    ///
    /// @param title in lower case
    static List<String> within(String title) {
        return Known.TITLES.entrySet()
                .stream()
                .filter(word -> Context.contains(title, word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
