package org.trigpoint.command;

import org.trigpoint.question.subject.CaseRegister;
import org.trigpoint.question.subject.ScoredCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The single cases of a register, for the panel that works on them.
@Command(name = "cases", description = "Lists the open cases of a register, the highest score first: for the panel alone, not for publication.")
final class CasesCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "REGISTER", description = "households or asb-cases.")
    String register = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day, such as 2013-03-31.")
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N cases.")
    int top = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        List<ScoredCase> cases = with(workspace, open -> CaseRegister.look(open, register, day));
        OutputTable table = new OutputTable().columns("case", "assessed", "review", "overdue")
                .decimal("score", 1)
                .decimal("score_before", 1);
        cases.stream()
                .limit(top)
                .forEach(c -> table.row(c.reference(), c.assessed().toString(),
                        c.review() == null ? null : c.review().toString(), c.isOverdue(day) ? "yes" : "no", c.score(),
                        c.before()));
        print(table);
        console().note("References of single cases: not for publication.");
        return 0;
    }
}
