package org.trigpoint.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A whole process, from its start to its end.
///
/// @param folder where it runs
/// @param input what it reads; `null` for nothing
/// @param command the command and its arguments
record Program(Path folder, @Nullable Path input, List<String> command) implements Contender {

    private static final int LOOK_EVERY_MILLISECONDS = 5;

    /// A program that reads nothing.
    static Program of(Path folder, String... command) {
        return new Program(folder, null, List.of(command));
    }

    @Override
    public Took run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        long start = System.nanoTime();
        Process process = builder.start();
        Duration processor = Duration.ZERO;
        // a process that has ended no longer says how much it used
        while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
        }
        return new Took(wall, processor.toNanos() / 1e9);
    }
}
