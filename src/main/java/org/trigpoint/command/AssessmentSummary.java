package org.trigpoint.command;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Gap;
import org.trigpoint.assessment.Theme;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.workspace.FolderReport;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// What `assess` prints: the ledgers, the headlines and where the documents are; as csv or json the headline figures.
final class AssessmentSummary {
    private AssessmentSummary() {}

    static void print(ReportingCommand command, Assessment assessment, FolderReport imported, List<Path> files) {
        if (command.format != OutputFormat.text) {
            command.print(figures(assessment));
            return;
        }
        PrintWriter out = command.spec().commandLine().getOut();
        command.print(LedgerTable.of(imported.tables()));
        out.println();
        out.println(assessment.partnership() + ", " + assessment.period().name() + " against "
                + assessment.against().name());
        assessment.summary().forEach(sentence -> out.println("  " + sentence));
        for (Gap gap : assessment.gaps()) {
            out.println("  Not said: " + gap.subject() + ": " + gap.reason() + ".");
        }
        out.println();
        files.forEach(file -> out.println(file.toString()));
        out.flush();
    }

    private static OutputTable figures(Assessment assessment) {
        OutputTable table = ChangeColumns.table(List.of("dataset"));
        for (Theme theme : assessment.themes()) {
            CountChange change = theme.total().change();
            table.row(ChangeColumns.row(List.of(theme.dataset().id()), change, theme.total().status()));
        }
        return table;
    }
}
