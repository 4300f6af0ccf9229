package org.trigpoint.desktop;

import org.trigpoint.workspace.Workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Another running program that has a workspace open to write.
public final class SecondProgram implements AutoCloseable {
    private final Process process;

    private SecondProgram(Process process) {
        this.process = process;
    }

    /// Starts it and waits until it has the workspace open.
    public static SecondProgram holding(Path workspace) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), SecondProgram.class.getName(), workspace.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        if (!"open".equals(said)) {
            process.destroyForcibly();
            throw new IOException("the second program did not open the workspace");
        }
        return new SecondProgram(process);
    }

    /// Opens the workspace and keeps it until its input ends.
    public static void main(String[] arguments) throws IOException {
        try (Workspace held = Workspace.open(Path.of(arguments[0]))) {
            System.out.println(held.readOnlyBecause().isEmpty() ? "open" : "refused");
            while (System.in.read() >= 0) {
                // waits
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
