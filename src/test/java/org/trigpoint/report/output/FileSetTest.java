package org.trigpoint.report.output;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileSetTest {
    @TempDir
    Path folder;

    private static AtomicFile.Content words(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allGetTheirNamesTogether() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (FileSet set = new FileSet()) {
            set.add(folder.resolve("a"), words("new"));
            set.add(folder.resolve("b"), words("first"));
            assertThat(folder.resolve("a")).hasContent("old");
            assertThat(folder.resolve("b")).doesNotExist();
            set.finish();
        }
        assertThat(names()).containsExactly("a", "b");
        assertThat(folder.resolve("a")).hasContent("new");
    }

    @Test
    void whatIsNotFinishedLeavesTheFolderAsItWas() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (FileSet set = new FileSet()) {
            set.add(folder.resolve("a"), words("new"));
            assertThatThrownBy(() -> set.add(folder.resolve("b"), _ -> {
                throw new IllegalStateException("the second fails");
            })).hasMessage("the second fails");
        }
        assertThat(names()).containsExactly("a");
        assertThat(folder.resolve("a")).hasContent("old");
    }
}
