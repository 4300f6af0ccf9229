package org.trigpoint.desktop;

import java.util.List;
import javafx.application.Application;

/// Starts the desktop. Not an [Application] itself, so that it runs from the class path.
public final class DesktopLauncher {
    private static final String NO_DISPLAY = "trigpoint: there is no display to open a window on. Run it on a desktop"
            + " session, or use the command line: 'trigpoint assess FOLDER --out DIR' (see 'trigpoint --help').";

    private DesktopLauncher() {}

    /// Opens the window and waits until it is closed.
    ///
    /// @param arguments the workspace to open, or nothing
    /// @return 0, or 1 when there is no display
    public static int launch(List<String> arguments) {
        try {
            Application.launch(DesktopApplication.class, arguments.toArray(String[]::new));
            return 0;
        } catch (UnsupportedOperationException e) {
            if (!isNoDisplay(e)) {
                throw e;
            }
            System.err.println(NO_DISPLAY);
            return 1;
        }
    }

    private static boolean isNoDisplay(Throwable fault) {
        return String.valueOf(fault.getMessage()).contains("DISPLAY");
    }
}
