package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shows and changes the groups and measures of a workspace.
@Command(name = "define", description = "Groups of categories and measures: prints those that hold in a workspace as JSON, or takes changed ones from a file of the same form.")
final class DefineCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A JSON file with \"groups\", \"measures\" or both.")
    @Nullable
    Path file;

    @Option(names = "--forget", paramLabel = "NAME", description = "Take out your own definition of this name; the shipped one, if any, holds again.")
    @Nullable
    String forget;

    @Override
    public Integer call() {
        if (file == null && forget == null) {
            spec().commandLine().getOut().println(reading(workspace, Definitions::text));
            return 0;
        }
        try (Workspace open = open(workspace)) {
            if (forget != null && !Definitions.forget(open, forget)) {
                throw new RefusedException("there is no definition '" + forget + "' of your own");
            }
            if (file != null) {
                console().note(Definitions.load(open, read(file)) + " definitions taken.");
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
