package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.workspace.FolderReport;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.ImportOptions.Access;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Brings partner files in.
@Command(name = "import", description = "Brings partner files into a workspace, each table one transaction.")
final class ImportCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Spreadsheets, csv, GeoJSON, or zips of them, recognised by content; or folders of these.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--layout", paramLabel = "L", description = "Read with this layout, by its id or its file, instead of the best match.")
    @Nullable
    String layout;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(names = "--dry-run", description = "Check and count, keep nothing.")
    boolean dryRun;

    @Option(names = "--replace", description = "Take out the batch of the same file first, in the same transaction.")
    boolean replace;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Write the rejected rows and why, as csv.")
    @Nullable
    Path rejects;

    @Override
    public Integer call() {
        // The shipped layouts are read while the workspace opens.
        Thread.ofPlatform().daemon().start(Intake::shipped);
        ChosenLayout chosen = ChosenLayout.of(layout);
        ImportOptions options = new ImportOptions(reading.with(chosen.id()), mode(), Access.ALONE);
        List<TableReport> reports = new ArrayList<>();
        boolean somethingRefused = false;
        try (Workspace open = open(workspace)) {
            chosen.tell(open);
            for (Path file : files) {
                List<TableReport> ofFile = read(open, file, options);
                somethingRefused |= ofFile.stream().noneMatch(TableReport.Read.class::isInstance);
                reports.addAll(ofFile);
            }
        }
        print(LedgerTable.of(reports));
        ImportNotes.tell(reports, console());
        if (rejects != null) {
            RejectsFile.write(rejects, reports);
            ImportNotes.tellUnlisted(reports, console());
        }
        return somethingRefused ? 1 : 0;
    }

    private List<TableReport> read(Workspace open, Path file, ImportOptions options) {
        if (!Files.isDirectory(file)) {
            return open.importFile(file, options, console().progress());
        }
        FolderReport folder = open.importFolder(file, options, console().progress());
        folder.leftOut().forEach(document -> console().note(document + ": left out, a document"));
        return folder.tables();
    }

    private ImportOptions.Mode mode() {
        if (dryRun) {
            return ImportOptions.Mode.DRY_RUN;
        }
        return replace ? ImportOptions.Mode.REPLACE : ImportOptions.Mode.KEEP;
    }
}
