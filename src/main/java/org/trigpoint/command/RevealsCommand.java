package org.trigpoint.command;

import org.trigpoint.question.subject.Subjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// The log of small counts that were looked at.
@Command(name = "reveals", description = "When small counts and single cases were looked at, and of which subject: never by whom, and never the counts.")
final class RevealsCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        OutputTable table = new OutputTable().columns("at", "subject", "period");
        reading(workspace, Subjects::looks)
                .forEach(look -> table.row(look.at().toString(), look.subject(), look.period()));
        print(table);
        return 0;
    }
}
