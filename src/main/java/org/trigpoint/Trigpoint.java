package org.trigpoint;

import org.trigpoint.command.TrigpointCommand;
import org.trigpoint.desktop.DesktopLauncher;
import org.trigpoint.store.DriverLibrary;
import org.trigpoint.task.PrivateFolder;
import org.trigpoint.task.Trace;

import java.util.List;

/// Starts the program. Not an `Application`, so that it runs from the class path.
public final class Trigpoint {
    private Trigpoint() {}

    public static void main(String[] arguments) {
        Trace.instead();
        DriverLibrary.find();
        PrivateFolder.sweep();
        String[] asked = opened(arguments);
        System.exit(isWindow(asked)
                ? DesktopLauncher.launch(List.of(asked).subList(Math.min(1, asked.length), asked.length))
                : TrigpointCommand.run(asked, DesktopLauncher::launch));
    }

    /// Whether nothing is asked but the window, which then need not wait for the command line to be made.
    static boolean isWindow(String[] asked) {
        return asked.length == 0
                || (asked[0].equals("desktop")
                        && (asked.length == 1 || (asked.length == 2 && !asked[1].startsWith("-"))));
    }

    /// A workspace alone, as a double click on its file hands it over, opens the desktop.
    static String[] opened(String[] arguments) {
        return arguments.length == 1 && arguments[0].endsWith(".trigpoint")
                ? new String[]{"desktop", arguments[0]}
                : arguments;
    }
}
