package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.DefinitionShelf;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shows and changes what an analyst may define.
@Command(name = "define", description = "What the figures rest on: groups of categories, measures, standard populations, and what the subjects need (age bands, question sets, scales, weights). Lists them, prints one as JSON, or takes a changed one.")
final class DefineCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME|FILE", description = "A definition to print (or all groups, measures or standards); or a JSON file with \"groups\", \"measures\" or \"standards\" to take. All are listed otherwise.")
    @Nullable
    String name;

    @Option(names = "--set", paramLabel = "FILE", description = "Take this JSON file as the definition NAME.")
    @Nullable
    Path file;

    @Option(names = "--reset", description = "Go back to the definition NAME as shipped.")
    boolean reset;

    @Option(names = "--forget", paramLabel = "NAME", description = "The same as NAME --reset.")
    @Nullable
    String forget;

    @Override
    public Integer call() {
        if (forget == null && file == null && !reset && !isFile()) {
            show();
            return 0;
        }
        try (Workspace open = open(workspace)) {
            if (forget != null) {
                DefinitionShelf.reset(open, forget);
            }
            if (name != null) {
                change(open, name);
            } else if (file != null || reset) {
                throw new RefusedException("say which definition, as 'trigpoint define WS NAME'");
            }
        }
        return 0;
    }

    private void show() {
        if (name != null) {
            String asked = name;
            String text = reading(workspace, open -> DefinitionShelf.text(open, asked));
            spec().commandLine().getOut().println(text.strip());
            return;
        }
        OutputTable table = new OutputTable().columns("definition", "kind", "changed");
        reading(workspace, DefinitionShelf::list)
                .forEach(entry -> table.row(entry.name(), entry.kind(), entry.changed() ? "yes" : "no"));
        print(table);
    }

    private void change(Workspace open, String of) {
        if (file != null) {
            DefinitionShelf.set(open, of, read(file));
        } else if (reset) {
            DefinitionShelf.reset(open, of);
        } else if (isFile()) {
            console().note(DefinitionShelf.load(open, read(Path.of(of))) + " definitions taken.");
        }
    }

    private boolean isFile() {
        return name != null && (name.endsWith(".json") || Files.isRegularFile(Path.of(name)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read as text in UTF-8", e);
        }
    }
}
