package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shows and changes the indices that places are ranked by.
@Command(name = "index", description = "The indices that rank uses: prints their indicators and weights as JSON, or takes changed ones from a file of the same form.")
final class IndexCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A JSON file that gives each index a list of indicators.")
    @Nullable
    Path file;

    @Option(names = "--forget", paramLabel = "NAME", description = "Take out your own form of an index; the shipped one, if any, holds again.")
    @Nullable
    String forget;

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            if (forget != null && !IndexDefinition.forget(open, forget)) {
                throw new RefusedException("there is no index '" + forget + "' of your own");
            }
            if (file != null) {
                int taken = IndexDefinition.load(open, read(file));
                console().note(taken == 1 ? "One index taken." : taken + " indices taken.");
            }
            if (forget == null && file == null) {
                spec().commandLine().getOut().println(IndexDefinition.text(open));
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
