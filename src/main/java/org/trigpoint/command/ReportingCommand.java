package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// What every command shares that prints a table.
abstract class ReportingCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--format", paramLabel = "F", description = "How tables are written: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    OutputFormat format = OutputFormat.text;

    void print(OutputTable table) {
        TableWriter.write(table, format, spec().commandLine().getOut());
    }

    Console console() {
        return new Console(spec().commandLine().getErr(), isTerminal(System.console()));
    }

    private static boolean isTerminal(java.io.@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification before a command runs");
        }
        return spec;
    }

    static <T> T with(Path workspace, Function<Workspace, T> work) {
        try (Workspace open = Workspace.open(workspace)) {
            return work.apply(open);
        }
    }
}
