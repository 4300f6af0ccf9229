package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.PublicEditions;
import org.trigpoint.model.Audience;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.content.LaidOut;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.FolderReport;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Remade;
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
    private static final String OWN = "assessment.trigpoint";

    @Parameters(paramLabel = "FOLDER", description = "The folder of partner files.")
    Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made where missing.")
    Path out = Path.of("");

    @Option(names = "--workspace", paramLabel = "WS", description = "Keep the records in this workspace, made where missing. Where left out: DIR/assessment.trigpoint; with --edition public the records are not kept.")
    @Nullable
    Path workspace;

    @Mixin
    EditionOptions edition = new EditionOptions();

    @Override
    public Integer call() {
        if (workspace != null) {
            try (Workspace open = Files.exists(workspace) ? open(workspace) : Workspace.create(workspace)) {
                assess(open).run();
            }
            return 0;
        }
        try (Remade made = remade()) {
            Runnable summary = assess(made.workspace());
            made.keep();
            summary.run();
        }
        if (edition.edition == Audience.PUBLIC) {
            console().note(
                    "The records are not kept with a public edition, nor what it showed. --workspace WS keeps both, so that"
                            + " the next public edition is safe beside this one.");
        }
        return 0;
    }

    /// Imports, assesses and writes the documents.
    ///
    /// @return what says so, once all is kept
    private Runnable assess(Workspace open) {
        Console console = console();
        Progress progress = console.progress();
        edition.keepStyle(open);
        ChosenLayout.of(null).tell(open);
        FolderReport imported = open.importFolder(folder, out, ImportOptions.DEFAULT, progress);
        console.clearLine();
        ImportNotes.tellFaults(imported.tables(), console);
        imported.leftOut().forEach(file -> console.note(file + ": left out, a document"));
        if (open.batches().isEmpty()) {
            throw new RefusedException("no file under " + folder.getFileName() + " could be imported");
        }
        AssessmentRequest request = edition.request(open);
        Assessment assessment = AssessmentRun.of(open, request, progress);
        open.reportNotes().remember(assessment.kept());
        LaidOut laid = LaidOut.of(assessment);
        ReportChecks.of(laid).forEach(finding -> console.note("Check before signing: " + finding));
        List<Path> files = edition.write(open, laid, out, progress);
        console.clearLine();
        return () -> {
            AssessmentSummary.print(this, assessment, imported, files);
            edition.tellOthers(out, files, console);
        };
    }

    /// A fresh workspace: to be kept beside the documents, or for the public edition to pass. One in the place of an earlier
    /// one knows which public editions that gave out.
    private Remade remade() {
        if (edition.edition == Audience.PUBLIC) {
            return Remade.passing(Path.of(OWN));
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new RefusedException("the folder " + out.getFileName() + " cannot be written to", e);
        }
        Path own = out.resolve(OWN);
        Remade remade = Remade.towards(own);
        if (Files.exists(own)) {
            try (Workspace earlier = Workspace.open(own)) {
                PublicEditions.carry(earlier, remade.workspace());
            } catch (RuntimeException e) {
                remade.close();
                throw e;
            }
        }
        return remade;
    }
}
