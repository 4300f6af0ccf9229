package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.RollForward;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// Next year's assessment from this year's.
@Command(name = "roll-forward", description = "Starts the assessment of a year from that of the year before: carries the analyst's words over and keeps what was said.")
final class RollForwardCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The twelve months of the new assessment; the latest complete ones where left out.")
    @Nullable
    Period period;

    @Override
    public Integer call() {
        Console console = console();
        try (Workspace open = open(workspace)) {
            Period to = period != null ? period : latest(open);
            RollForward.Outcome outcome = RollForward.into(open, to, LocalDate.now(ZoneId.of("Europe/London")),
                    console.progress());
            console.clearLine();
            OutputTable table = new OutputTable().columns("kind", "name", "what");
            outcome.carried().forEach(section -> table.row("words", section, "carried over; revise them"));
            outcome.left().forEach(section -> table.row("words", section, "kept as they are"));
            outcome.priorities().forEach(name -> table.row("priority", name, "of " + outcome.from().name()));
            print(table);
            console.note(outcome.to().name() + " starts from " + outcome.from().name()
                    + (outcome.remembered() ? ", whose assessment was worked out anew." : "."));
        }
        return 0;
    }

    private static Period latest(Workspace open) {
        return Coverage.of(open)
                .latestYear()
                .orElseThrow(() -> new RefusedException(
                        "no data set has twenty-four complete months; say with --period which year begins"));
    }
}
