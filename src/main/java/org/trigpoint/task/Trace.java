package org.trigpoint.task;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a fault happened, for whoever mends the program: kinds of exceptions and places in the program. The messages of
/// exceptions are left out, because they may hold values of records, names of files and paths.
public final class Trace {
    private static final int CAUSES = 6;
    private static final int FRAMES = 60;

    private Trace() {}

    /// The fault and its causes, each with its places, one a line.
    public static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> kind(cause) + Stream.of(cause.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    /// Of a broken installation the message names a class of the program, which is no secret.
    private static String kind(Throwable fault) {
        return fault instanceof LinkageError ? fault.toString() : fault.getClass().getName();
    }

    /// Faults that nobody catches are printed in the same way.
    public static void instead() {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> System.err.println(of(fault)));
    }
}
