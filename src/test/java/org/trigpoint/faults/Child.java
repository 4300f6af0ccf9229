package org.trigpoint.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own.
final class Child {
    /// What a process said before it ended, however it ended.
    record Said(List<String> lines, int exitCode, double milliseconds) {
        List<String> after(String word) {
            return lines.stream()
                    .filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()))
                    .toList();
        }
    }

    private static final long LIMIT_SECONDS = 120;

    private Child() {}

    /// Unpacks the database library once for all children, so that a limit on the size of files limits the workspace only.
    static void unpackLibrary(Path folder) throws IOException {
        try (var in = org.sqlite.SQLiteConnection.class.getResourceAsStream("native/Linux/x86_64/libsqlitejdbc.so")) {
            if (in != null) {
                Files.copy(in, folder.resolve("libsqlitejdbc.so"));
            }
        }
    }

    static List<String> command(Path library, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-Xmx256m", "-Djava.awt.headless=true", "-Dorg.sqlite.lib.path=" + library, "-cp",
                System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }

    /// Runs a command that says nothing before it is done.
    ///
    /// @param wholeRun how long it takes undisturbed, in milliseconds from its start
    static Said runFromTheStart(Fault fault, List<String> command, double wholeRun)
            throws IOException, InterruptedException {
        return run(fault, command, wholeRun, true);
    }

    /// Runs a command under a fault.
    ///
    /// @param wholeRun how long the work takes undisturbed, in milliseconds from its first line
    static Said run(Fault fault, List<String> command, double wholeRun) throws IOException, InterruptedException {
        return run(fault, command, wholeRun, false);
    }

    private static Said run(Fault fault, List<String> command, double wholeRun, boolean fromTheStart)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(fault.prefix());
        whole.addAll(command);
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        long began = System.nanoTime();
        if (fromTheStart) {
            killLater(process, fault.killAfter() * wholeRun, fault.killAfter() <= 1);
        }
        try (BufferedReader out = new BufferedReader(
                new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (lines.isEmpty() && !fromTheStart) {
                    began = System.nanoTime();
                    killLater(process, fault.killAfter() * wholeRun, fault.killAfter() <= 1);
                }
                lines.add(line);
            }
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program hangs: " + fault.words());
        }
        return new Said(lines, process.exitValue(), (System.nanoTime() - began) / 1e6);
    }

    private static void killLater(Process process, double milliseconds, boolean wanted) {
        if (wanted) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep((long) milliseconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.destroyForcibly();
            });
        }
    }
}
