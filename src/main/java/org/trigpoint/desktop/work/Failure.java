package org.trigpoint.desktop.work;

import org.trigpoint.model.RefusedException;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why work failed.
///
/// @param words for the analyst: what happened and what to do, as a sentence
/// @param details for whoever mends the program: the kinds of fault and where, never values of the data; empty when
///     the data or the request was refused
public record Failure(String words, String details) {
    private static final String UNWRITTEN = "A file could not be read or written. Check that its folder is there and has "
            + "room, and that the file is not open in another program.";

    /// Says a fault in plain words.
    public static Failure of(Throwable fault) {
        return switch (fault) {
            case RefusedException refused -> new Failure(sentence(refused.reason()), "");
            case OutOfMemoryError _ -> new Failure(
                    "There was not enough memory for this. Close other programs, or start Trigpoint with more.",
                    details(fault));
            case UncheckedIOException _ -> new Failure(UNWRITTEN, details(fault));
            default -> new Failure("Trigpoint made a mistake and stopped this work. The workspace is as it was before.",
                    details(fault));
        };
    }

    /// The reason with a capital and a full stop.
    static String sentence(String reason) {
        String start = reason.substring(0, 1).toUpperCase(Locale.UK) + reason.substring(1);
        return start.matches(".*[.!?]") ? start : start + ".";
    }

    private static String details(Throwable fault) {
        String kinds = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" ← "));
        String places = Stream.of(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.trigpoint"))
                .limit(8)
                .map(frame -> "\n  " + frame.getClassName() + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining());
        return kinds + places;
    }
}
