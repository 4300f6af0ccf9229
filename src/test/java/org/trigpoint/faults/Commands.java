package org.trigpoint.faults;

import org.trigpoint.command.TrigpointCommand;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Several commands one after the other in one process: `new`, WS, `--`, `import`, WS, FILE, … Says how each ended.
public final class Commands {
    private static final String BETWEEN = "--";
    private static final Pattern NAME = Pattern.compile("^  ([a-z][a-z-]+)\\b");

    private Commands() {}

    /// The commands that the program's help lists, but for the one that opens a window.
    static List<String> names() {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            TrigpointCommand.run(new String[]{"--help"}, _ -> 3);
        } finally {
            System.setOut(before);
        }
        return told.toString(StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .map(line -> NAME.matcher(line))
                .filter(Matcher::find)
                .map(name -> name.group(1))
                .filter(name -> !name.equals("desktop"))
                .toList();
    }

    public static void main(String[] arguments) {
        List<String> left = Arrays.asList(arguments);
        while (!left.isEmpty()) {
            int end = left.indexOf(BETWEEN) < 0 ? left.size() : left.indexOf(BETWEEN);
            List<String> command = left.subList(0, end);
            int code = TrigpointCommand.run(command.toArray(String[]::new), _ -> 3);
            System.out.println("ended " + command.getFirst() + " " + code);
            left = left.subList(Math.min(left.size(), end + 1), left.size());
        }
        OfflineTest.Guard.TRIES.forEach(tried -> System.out.println("tried the network: " + tried));
        System.exit(0);
    }
}
