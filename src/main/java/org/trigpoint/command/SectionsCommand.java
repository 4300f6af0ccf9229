package org.trigpoint.command;

import org.trigpoint.assessment.Editing;
import org.trigpoint.report.content.Outline;
import org.trigpoint.workspace.ReportNotes;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The outline of the report: which sections, in which order.
@Command(name = "sections", description = "Lists the sections of the report, switches them on or off, and orders them.")
final class SectionsCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--off", split = ",", paramLabel = "ID", description = "Sections to leave out.")
    List<String> off = List.of();

    @Option(names = "--on", split = ",", paramLabel = "ID", description = "Sections to take in again.")
    List<String> on = List.of();

    @Option(names = "--order", split = ",", paramLabel = "ID", description = "The sections in the order wished; those not named keep their place behind the one they follow. \"usual\" goes back.")
    List<String> order = List.of();

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            ReportNotes notes = open.reportNotes();
            off.forEach(Outline::check);
            on.forEach(Outline::check);
            Set<String> leftOut = new LinkedHashSet<>(notes.leftOut());
            leftOut.addAll(off);
            on.forEach(leftOut::remove);
            if (!off.isEmpty() || !on.isEmpty()) {
                notes.setLeftOut(List.copyOf(leftOut));
            }
            order(notes);
            list(notes);
        }
        return 0;
    }

    private void order(ReportNotes notes) {
        if (order.equals(List.of("usual"))) {
            notes.setOrder(List.of());
        } else if (!order.isEmpty()) {
            order.forEach(Outline::check);
            notes.setOrder(order);
        }
    }

    private void list(ReportNotes notes) {
        Editing editing = Editing.outline(notes);
        OutputTable table = new OutputTable().columns("section", "title", "on");
        Outline.of(editing).forEach(entry -> table.row(entry.id(), entry.title(), entry.on() ? "yes" : "no"));
        print(table);
    }
}
