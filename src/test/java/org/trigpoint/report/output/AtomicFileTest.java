package org.trigpoint.report.output;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.CancelledException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileHoldsWhatWasWritten() throws IOException {
        Path target = folder.resolve("new/report.txt");

        AtomicFile.write(target, out -> out.write(bytes("all of it")));

        assertThat(target).hasContent("all of it");
    }

    @Test
    void anotherFileIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");

        AtomicFile.write(target, out -> out.write(bytes("new")));

        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
            out.write(bytes("half"));
            throw new CancelledException();
        })).isInstanceOf(CancelledException.class);

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void theTargetIsUntouchedUntilAllIsWritten() throws IOException {
        Path target = folder.resolve("report.txt");

        AtomicFile.write(target, out -> {
            out.write(bytes("half"));
            out.flush();
            assertThat(target).doesNotExist();
            out.write(bytes(" and half"));
        });

        assertThat(target).hasContent("half and half");
    }

    @Test
    void whatCannotBeReplacedIsNamed() throws IOException {
        Path target = folder.resolve("report.txt");
        Files.createDirectories(target.resolve("with something in it"));

        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(bytes("new"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Cannot replace report.txt. Close it if it is open in another program, then try again.");
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "");

        assertThatThrownBy(() -> AtomicFile.write(file.resolve("report.txt"), out -> out.write(bytes("new"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Cannot write into not-a-folder. Choose another folder.");
    }

    @Test
    void beingToldToEndLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), HalfWay.class.getName(), target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("half way");
            assertThat(names()).hasSize(2);
            process.destroy();
            process.waitFor();
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("report.txt");
    }

    /// Writes half a file and waits to be told to end.
    static final class HalfWay {
        private HalfWay() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                out.write(bytes("half"));
                out.flush();
                System.out.println("half way");
                LockSupport.park();
            });
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
