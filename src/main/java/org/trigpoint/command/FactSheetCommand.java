package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Marking;
import org.trigpoint.question.holding.Holdings;
import org.trigpoint.question.holding.HoldingsQuestion;
import org.trigpoint.report.content.FactSheet;
import org.trigpoint.report.content.FactSheetFile;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// The data-protection fact sheet.
@Command(name = "fact-sheet", description = "Writes the data-protection fact sheet: what is held, from whom, why, until when, and how it is protected.")
final class FactSheetCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, ending in .docx, .xlsx, .pdf or .csv.")
    Path out = Path.of("");

    @Option(names = "--marking", paramLabel = "M", converter = MarkingConverter.class, defaultValue = "OFFICIAL", description = "The protective marking of every page.")
    Marking marking = Marking.OFFICIAL_SENSITIVE;

    @Option(names = "--partnership", paramLabel = "NAME", description = "Whose sheet it is; the workspace's own where left out.")
    @Nullable
    String partnership;

    @Override
    public Integer call() {
        if (!FactSheetFile.isNamed(out)) {
            throw new ParameterException(spec().commandLine(), "--out ends in .docx, .xlsx, .pdf or .csv.");
        }
        try (Workspace open = openToRead(workspace)) {
            Holdings holdings = new HoldingsQuestion(Retention.today()).ask(open);
            String whose = partnership != null
                    ? partnership
                    : open.setting("partnership").orElse("Community Safety Partnership");
            FactSheetFile.save(new FactSheet(holdings), whose, marking, out, Progress.NONE);
            spec().commandLine().getOut().println(out);
            return 0;
        }
    }
}
