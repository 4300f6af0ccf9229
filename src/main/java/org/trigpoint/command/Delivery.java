package org.trigpoint.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;

/// Whether what a command printed arrived: where standard output is a file on a disk that fills up, half a table must not
/// pass for a whole one.
final class Delivery {
    private Delivery() {}

    /// @param code the command's exit code
    /// @param out standard output, which swallows its failures
    /// @return the exit code, or 1 when something printed was lost. A reader that took what it wanted and left, as `head`
    /// does, has lost nothing
    static int check(int code, PrintStream out, PrintWriter err) {
        if (!out.checkError() || isPipeClosed()) {
            return code;
        }
        err.println("trigpoint: what was printed could not all be written: the disk is full or failed. Free some space,"
                + " then try again.");
        return code == 0 ? 1 : code;
    }

    /// The stream does not say why it failed; one more byte does.
    @SuppressWarnings("resource") // closing it would close standard output
    private static boolean isPipeClosed() {
        try {
            new FileOutputStream(FileDescriptor.out).write(' ');
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
