package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.FolderReport;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The main job: from a folder of partner files to the assessment.
@Command(name = "assess", description = "Imports every file under a folder and writes the assessment: Word, Excel, PDF, figures.")
final class AssessCommand extends ReportingCommand {
    @Parameters(paramLabel = "FOLDER", description = "The folder of partner files.")
    Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made where missing.")
    Path out = Path.of("");

    @Option(names = "--workspace", paramLabel = "WS", description = "Keep the records in this workspace, made where missing; DIR/assessment.trigpoint where left out.")
    @Nullable
    Path workspace;

    @Mixin
    EditionOptions edition = new EditionOptions();

    @Override
    public Integer call() {
        Console console = console();
        Progress progress = console.progress();
        try (Workspace open = workspace()) {
            ChosenLayout.of(null).tell(open);
            FolderReport imported = open.importFolder(folder, out, ImportOptions.DEFAULT, progress);
            console.clearLine();
            ImportNotes.tellFaults(imported.tables(), console);
            imported.leftOut().forEach(file -> console.note(file + ": left out, a document"));
            if (open.batches().isEmpty()) {
                throw new RefusedException("no file under " + folder.getFileName() + " could be imported");
            }
            AssessmentRequest request = edition.request();
            Assessment assessment = AssessmentRun.of(open, request, progress);
            open.reportNotes().remember(assessment.kept());
            ReportChecks.of(assessment).forEach(finding -> console.note("Check before signing: " + finding));
            List<Path> files = edition.write(assessment, out, progress);
            console.clearLine();
            AssessmentSummary.print(this, assessment, imported, files);
        }
        return 0;
    }

    /// The workspace asked for, or a fresh one beside the documents.
    private Workspace workspace() {
        if (workspace != null) {
            return Files.exists(workspace) ? open(workspace) : Workspace.create(workspace);
        }
        Path own = out.resolve("assessment.trigpoint");
        try {
            Files.createDirectories(out);
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(out.resolve("assessment.trigpoint" + suffix));
            }
        } catch (IOException e) {
            throw new RefusedException("the folder " + out.getFileName() + " cannot be written to", e);
        }
        return Workspace.create(own);
    }
}
