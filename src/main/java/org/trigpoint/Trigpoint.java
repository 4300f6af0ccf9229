package org.trigpoint;

import org.trigpoint.command.TrigpointCommand;

/// Starts the program. Not an `Application`, so that it runs from the class path.
public final class Trigpoint {
    private Trigpoint() {}

    public static void main(String[] arguments) {
        System.exit(TrigpointCommand.run(arguments, _ -> 1));
    }
}
