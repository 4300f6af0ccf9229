package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.StringConverter;

/// Days as they are written here, "1 June 2014"; "1/6/2014", "1 Jun 2014" and "2014-06-01" are understood too.
final class WrittenDate extends StringConverter<LocalDate> {
    private static final List<DateTimeFormatter> UNDERSTOOD = Stream
            .of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "uuuu-M-d")
            .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : UNDERSTOOD.getFirst().format(date);
    }

    /// The day; `null` for a blank text.
    ///
    /// @throws DateTimeException when the text is no day, which leaves the field as it was
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return UNDERSTOOD.stream()
                .flatMap(each -> parse(text.strip(), each).stream())
                .findFirst()
                .orElseThrow(() -> new DateTimeException("not a day: write it as 1 June 2014"));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
