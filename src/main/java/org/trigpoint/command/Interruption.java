package org.trigpoint.command;

import java.io.PrintWriter;

/// Says in plain words what became of a command that is told to end before it is done (Ctrl+C). The system then reports
/// 130 (128 and the number of the signal), or 143 where another program asked for the end.
final class Interruption {
    private volatile boolean done;

    private Interruption(PrintWriter err) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!done) {
                err.println();
                err.println("Stopped before it was done. Files that were not yet whole are removed, older ones stand as they"
                        + " were, and nothing of an import that was under way is kept.");
            }
        }));
    }

    /// Watches until [#over].
    static Interruption watch(PrintWriter err) {
        return new Interruption(err);
    }

    /// From here on the program ends by itself.
    void over() {
        done = true;
    }
}
