package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Sentences;
import org.trigpoint.workspace.ReportNotes;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Map;

/// The sentences the report is written in.
@Command(name = "sentences", description = "Lists the templates of the report's sentences, and changes them.")
final class SentencesCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--set", paramLabel = "ID=TEXT", description = "Another template, such as \"rise={subject} went up by {percent}.\"")
    Map<String, String> changed = Map.of();

    @Option(names = "--reset", paramLabel = "ID", description = "Goes back to the template shipped.")
    @Nullable
    String reset;

    @Override
    public Integer call() {
        Sentences shipped = Sentences.shipped();
        changed.forEach(shipped::check);
        try (Workspace open = open(workspace)) {
            ReportNotes notes = open.reportNotes();
            changed.forEach(notes::setSentence);
            if (reset != null) {
                notes.resetSentence(reset);
            }
            OutputTable table = new OutputTable().columns("id", "template", "changed");
            shipped.with(notes.sentences())
                    .templates()
                    .forEach((id, template) -> table.row(id, template,
                            template.equals(shipped.templates().get(id)) ? "no" : "yes"));
            print(table);
        }
        return 0;
    }
}
