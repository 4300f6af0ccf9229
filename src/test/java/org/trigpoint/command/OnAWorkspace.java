package org.trigpoint.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Tests of commands on a workspace of their own: what the last command wrote stands in `out` and `err`.
abstract class OnAWorkspace {
    @TempDir
    Path folder;
    String workspace = "";
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @BeforeEach
    void makeWorkspace() {
        workspace = folder.resolve("w.trigpoint").toString();
        assertThat(run("new", workspace)).isZero();
    }

    int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    void imports(String name, CharSequence text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(run("import", workspace, file.toString())).as(err.toString()).isZero();
    }
}
