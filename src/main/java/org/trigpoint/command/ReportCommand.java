package org.trigpoint.command;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.report.content.LaidOut;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// The documents of a workspace.
@Command(name = "report", description = "Writes the assessment of a workspace: Word, Excel, PDF, figures.")
final class ReportCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made where missing.")
    Path out = Path.of("");

    @Mixin
    EditionOptions edition = new EditionOptions();

    @Override
    public Integer call() {
        Console console = console();
        Progress progress = console.progress();
        try (Workspace open = open(workspace)) {
            edition.keepStyle(open);
            AssessmentRequest request = edition.request(open);
            Assessment assessment = AssessmentRun.of(open, request, progress);
            if (open.readOnlyBecause().isEmpty()) {
                open.reportNotes().remember(assessment.kept());
            }
            LaidOut laid = LaidOut.of(assessment);
            ReportChecks.of(laid).forEach(finding -> console.note("Check before signing: " + finding));
            List<Path> files = edition.write(open, laid, out, progress);
            files.forEach(file -> spec().commandLine().getOut().println(file));
            edition.tellOthers(out, files, console);
        }
        console.clearLine();
        return 0;
    }
}
