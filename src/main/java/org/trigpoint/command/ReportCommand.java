package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.report.content.AssessmentFiles;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// The documents of a workspace.
@Command(name = "report", description = "Writes the assessment of a workspace: Word, Excel, PDF, figures.")
final class ReportCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made where missing.")
    Path out = Path.of("");

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The twelve months assessed; the latest complete ones where left out.")
    @Nullable
    Period period;

    @Option(names = "--marking", paramLabel = "M", converter = MarkingConverter.class, defaultValue = "OFFICIAL-SENSITIVE", description = "The protective marking of every page.")
    Marking marking = Marking.OFFICIAL_SENSITIVE;

    @Option(names = "--partnership", paramLabel = "NAME", description = "Whose assessment it is.")
    @Nullable
    String partnership;

    @Override
    public Integer call() {
        Console console = console();
        Progress progress = console.progress();
        try (Workspace open = Workspace.open(workspace)) {
            AssessmentRequest request = new AssessmentRequest(partnership, period, marking,
                    LocalDate.now(ZoneId.of("Europe/London")), 1);
            Assessment assessment = AssessmentRun.of(open, request, progress);
            AssessmentFiles.write(assessment, out, progress)
                    .forEach(file -> spec().commandLine().getOut().println(file));
        }
        console.clearLine();
        return 0;
    }
}
