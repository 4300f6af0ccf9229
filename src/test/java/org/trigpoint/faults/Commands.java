package org.trigpoint.faults;

import org.trigpoint.command.TrigpointCommand;

import java.util.Arrays;
import java.util.List;

/// Several commands one after the other in one process: `new`, WS, `--`, `import`, WS, FILE, … Says how each ended.
public final class Commands {
    private static final String BETWEEN = "--";

    private Commands() {}

    public static void main(String[] arguments) {
        List<String> left = Arrays.asList(arguments);
        while (!left.isEmpty()) {
            int end = left.indexOf(BETWEEN) < 0 ? left.size() : left.indexOf(BETWEEN);
            List<String> command = left.subList(0, end);
            int code = TrigpointCommand.run(command.toArray(String[]::new), _ -> 3);
            System.out.println("ended " + command.getFirst() + " " + code);
            left = left.subList(Math.min(left.size(), end + 1), left.size());
        }
        System.exit(0);
    }
}
