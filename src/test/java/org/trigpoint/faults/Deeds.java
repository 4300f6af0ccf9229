package org.trigpoint.faults;

import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.BatchWriter;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A day's work on a workspace, as a program of its own that can be killed: imports files, takes one out again, replaces
/// one. Each thing that is done for good is acknowledged by a line. "direct" imports as large files are: straight into the
/// workspace, without its log. "sealed" works on a workspace with a passphrase.
public final class Deeds {
    static final String PASSPHRASE = "correct horse battery staple";

    private Deeds() {}

    /// @param arguments "ahead", "direct" or "sealed", the workspace, then the files
    public static void main(String[] arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        try (Workspace workspace = Workspace.open(Path.of(arguments[1]), PASSPHRASE::toCharArray)) {
            say("ready");
            for (Path file : files) {
                if (arguments[0].equals("direct")) {
                    addDirectly(workspace, file);
                } else {
                    add(workspace, file, ImportOptions.DEFAULT);
                }
            }
            say("taking out");
            if (workspace.undo(2)) {
                say("gone 2");
            }
            if (arguments[0].equals("direct")) {
                say("all done");
                return;
            }
            say("replacing");
            add(workspace, files.getFirst(),
                    new ImportOptions(ImportOptions.DEFAULT.reading(), ImportOptions.Mode.REPLACE));
        } catch (RefusedException e) {
            say("refused: " + e.reason());
            System.exit(1);
        }
        say("all done");
    }

    private static void addDirectly(Workspace workspace, Path file) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
            incidents.add(new Incident(new Category(Dataset.CRIME, "Burglary"), When.of(YearMonth.of(2012, 4)),
                    Where.inArea(line.split(",")[3]), null, line.split(",")[0], List.of(line)));
        }
        try (BatchWriter writer = workspace.store().beginDirect()) {
            writer.start(new BatchHead(file.getFileName().toString(), "", "test", Dataset.CRIME, List.of("Line"),
                    Identity.REFERENCE,
                    Instant.EPOCH));
            incidents.forEach(writer::add);
            writer.commit(new Ledger(incidents.size(), incidents.size(), 0, 0, 0), "sha of " + file.getFileName(),
                    List.of());
        }
        say("kept " + file.getFileName());
    }

    private static void add(Workspace workspace, Path file, ImportOptions options) {
        List<TableReport> reports = workspace.importFile(file, options, Progress.NONE);
        for (TableReport report : reports) {
            switch (report) {
                case TableReport.Read read -> say("kept " + file.getFileName());
                case TableReport.Refused refused -> throw new RefusedException(refused.reason());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        if (System.out.checkError()) {
            System.exit(9); // what cannot be told must not be done
        }
    }
}
