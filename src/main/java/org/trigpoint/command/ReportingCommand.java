package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
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

    /// Works on a workspace that may be changed; see [#open].
    <T> T with(Path workspace, Function<Workspace, T> work) {
        try (Workspace open = open(workspace)) {
            return work.apply(open);
        }
    }

    /// Asks a workspace, whoever may be writing to it.
    <T> T reading(Path workspace, Function<Workspace, T> question) {
        try (Workspace open = openToRead(workspace)) {
            return question.apply(open);
        }
    }

    /// What lies under a map of cells: the LSOAs of the workspace that have a boundary; `null` where none has.
    @Nullable
    Outlines ground(Path workspace) {
        List<Boundary> boundaries = reading(workspace, open -> open.boundaries(AreaType.LSOA));
        return boundaries.isEmpty() ? null : Outlines.of(boundaries);
    }

    /// Opens a workspace and tells what became of it the last time, if that was cut short.
    Workspace open(Path workspace) {
        return told(Workspace.open(workspace, PassphrasePrompt.of(workspace)));
    }

    /// Opens a workspace for reading, whoever may be writing to it.
    Workspace openToRead(Path workspace) {
        return told(Workspace.read(workspace, PassphrasePrompt.of(workspace)));
    }

    private Workspace told(Workspace open) {
        open.interrupted().ifPresent(console()::note);
        List<Retention.Reminder> due = open.retention().reminders(Retention.today());
        if (!due.isEmpty()) {
            console().note(Retention.inOneLine(due) + " See 'trigpoint source " + open.file().getFileName() + "'.");
        }
        return open;
    }
}
