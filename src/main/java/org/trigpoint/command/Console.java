package org.trigpoint.command;

import org.trigpoint.task.Progress;

import java.io.PrintWriter;
import java.util.Locale;

/// Notes and progress on standard error. Progress is drawn only on a terminal.
final class Console {
    private static final long MILLISECONDS_BETWEEN = 100;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean terminal;

    Console(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void note(String text) {
        clearLine();
        err.println(text);
        err.flush();
    }

    Progress progress() {
        return terminal ? new Bar() : Progress.NONE;
    }

    void clearLine() {
        if (terminal) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    /// One line that is drawn over again.
    private final class Bar implements Progress {
        private long last;

        @Override
        public void report(String what, long done, long total) {
            long now = System.nanoTime() / 1_000_000;
            if (now - last < MILLISECONDS_BETWEEN) {
                return;
            }
            last = now;
            String share = total > 0 ? String.format(Locale.UK, " %d%%", Math.min(100, 100 * done / total)) : "";
            String line = what.length() > WIDTH - 6 ? what.substring(0, WIDTH - 6) : what;
            clearLine();
            err.print("\r" + line + share);
            err.flush();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
