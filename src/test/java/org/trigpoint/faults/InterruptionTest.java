package org.trigpoint.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.Trigpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Ctrl+C in the middle of the main job, as a process of its own.
@EnabledOnOs(OS.LINUX)
class InterruptionTest {
    private static final long UNDER_WAY_SECONDS = 2;

    @TempDir
    Path folder;

    @Test
    void anAssessmentThatIsStoppedLeavesNothingHalfWrittenAndSaysSo() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("assessment.docx"), "last year's");
        Child.unpackLibrary(folder);
        Process process = new ProcessBuilder(Child.command(folder, Trigpoint.class.getName(),
                List.of("assess", "sample-data", "--out", out.toString())))
                .redirectErrorStream(true)
                .start();
        // the sample takes several times as long
        boolean over = process.waitFor(UNDER_WAY_SECONDS, TimeUnit.SECONDS);
        interrupt(process);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();

        assertThat(over).as(said).isFalse();
        assertThat(code).as(said).isIn(130, 143);
        assertThat(said).contains("Stopped before it was done");
        assertThat(Files.readString(out.resolve("assessment.docx"))).isEqualTo("last year's");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("assessment.docx");
        }
    }

    /// Ctrl+C; where whoever runs the tests has children ignore it, as a job in the background does, the polite end.
    private static void interrupt(Process process) throws IOException, InterruptedException {
        signal(process, "-INT");
        if (!process.waitFor(3, TimeUnit.SECONDS)) {
            signal(process, "-TERM"); // Process.destroy would close what it says as well
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
    }
}
