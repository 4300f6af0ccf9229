package org.trigpoint;

import org.trigpoint.command.TrigpointCommand;
import org.trigpoint.desktop.DesktopLauncher;

/// Starts the program. Not an `Application`, so that it runs from the class path.
public final class Trigpoint {
    private Trigpoint() {}

    public static void main(String[] arguments) {
        System.exit(TrigpointCommand.run(arguments, DesktopLauncher::launch));
    }
}
