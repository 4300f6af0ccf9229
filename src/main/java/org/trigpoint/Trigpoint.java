package org.trigpoint;

import org.trigpoint.command.TrigpointCommand;
import org.trigpoint.desktop.DesktopLauncher;
import org.trigpoint.task.PrivateFolder;
import org.trigpoint.task.Trace;

/// Starts the program. Not an `Application`, so that it runs from the class path.
public final class Trigpoint {
    private Trigpoint() {}

    public static void main(String[] arguments) {
        Trace.instead();
        PrivateFolder.sweep();
        System.exit(TrigpointCommand.run(opened(arguments), DesktopLauncher::launch));
    }

    /// A workspace alone, as a double click on its file hands it over, opens the desktop.
    static String[] opened(String[] arguments) {
        return arguments.length == 1 && arguments[0].endsWith(".trigpoint")
                ? new String[]{"desktop", arguments[0]}
                : arguments;
    }
}
