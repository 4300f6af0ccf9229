package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.report.ledger.LedgerEntry;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Where the numbers of the report come from.
@Command(name = "ledger", description = "Lists every number and sentence of the report with its place, source and method.")
final class LedgerCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--find", paramLabel = "TEXT", description = "Only this number as written, or rows whose label holds these words.")
    @Nullable
    String find;

    @Mixin
    EditionOptions edition = new EditionOptions();

    @Override
    public Integer call() {
        OutputTable table = new OutputTable().columns("place", "subject", "name", "column", "value", "source",
                "method", "denominator", "period", "definition");
        try (Workspace open = openToRead(workspace)) {
            Assessment assessment = AssessmentRun.of(open, edition.request(open), console().progress());
            console().clearLine();
            for (LedgerEntry entry : entries(assessment)) {
                table.row(entry.place(), entry.subject(), entry.name(), entry.column(), entry.value(), entry.source(),
                        entry.method(), entry.denominator(), entry.period(), entry.definition());
            }
        }
        print(table);
        return 0;
    }

    private List<LedgerEntry> entries(Assessment assessment) {
        return find == null
                ? ReportChecks.ledger(assessment).entries()
                : ReportChecks.ledger(assessment).find(find);
    }
}
