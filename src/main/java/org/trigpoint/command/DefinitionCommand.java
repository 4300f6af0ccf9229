package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.Definitions;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The definitions of the subjects.
@Command(name = "definition", description = "What the subjects rest on: age bands, question sets, scales, weights. Lists them, prints one, or takes a changed one.")
final class DefinitionCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Which definition; all are listed otherwise.")
    @Nullable
    String name;

    @Option(names = "--set", paramLabel = "FILE", description = "Take this JSON file instead of the definition that holds.")
    @Nullable
    Path file;

    @Option(names = "--reset", description = "Go back to the definition as shipped.")
    boolean reset;

    @Override
    public Integer call() {
        try (Workspace open = Workspace.open(workspace)) {
            if (name == null) {
                OutputTable table = new OutputTable().columns("definition", "changed");
                Definitions.NAMES.forEach(n -> table.row(n, Definitions.isChanged(open, n) ? "yes" : "no"));
                print(table);
            } else if (file != null) {
                Definitions.change(open, name, read(file));
            } else if (reset) {
                Definitions.reset(open, name);
            } else {
                spec().commandLine().getOut().println(Definitions.text(open, name));
            }
        }
        return 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read as text in UTF-8", e);
        }
    }
}
