package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.Windows;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Year on year with evidence.
@Command(name = "change", description = "Compares a period with an earlier one, with the exact test of each change.")
final class ChangeCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    SelectionOptions options = new SelectionOptions();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The later period: 2012-04..2013-03, FY2012/13, CY2012, 2012-Q3, YTD2013-09, R12-2013-09.")
    Period period = Period.parse("CY2000");

    @Option(names = "--against", paramLabel = "P", converter = PeriodConverter.class, description = "The earlier period; the same months a year before where it is left out.")
    @Nullable
    Period against;

    @Option(names = "--like-for-like", description = "Compare only the months that both periods have complete.")
    boolean likeForLike;

    @Option(names = "--rule", paramLabel = "R", converter = StatusRuleConverter.class, description = "What makes a status: evidence (a clear change) or direction (any difference).", defaultValue = "evidence")
    StatusRule rule = StatusRule.DIRECTION_AND_EVIDENCE;

    @Option(names = "--smallest-base", paramLabel = "N", description = "In text, a percentage on a smaller earlier count is left out.", defaultValue = "20")
    int smallestBase = 20;

    @Override
    public Integer call() {
        options.refuseLists();
        Period before = against == null ? period.yearBefore() : against;
        if (options.by.stream().map(column -> column.toLowerCase(Locale.ROOT)).distinct().count() < options.by.size()) {
            throw new ParameterException(spec().commandLine(), "--by names a column twice");
        }
        ChangeQuestion question = new ChangeQuestion(options.selection(), period, before, options.by, rule,
                likeForLike ? Windows.LIKE_FOR_LIKE : Windows.WHOLE);
        ChangeTable answer = reading(workspace, open -> {
            options.explain(open, options.by, console());
            return question.ask(open);
        });
        OutputTable table = ChangeColumns.table(options.by);
        double widest = 1;
        for (ChangeRow row : answer.rows()) {
            table.row(shown(row));
            widest = Math.max(widest, row.change().dispersion());
        }
        print(table);
        explain(answer, widest);
        return 0;
    }

    private List<Object> shown(ChangeRow row) {
        List<Object> cells = new ArrayList<>(ChangeColumns.row(row.values(), row.change(), row.status()));
        int percent = options.by.size() + ChangeColumns.PERCENT;
        if (format == OutputFormat.text && row.change().smallBase(smallestBase)) {
            cells.set(percent, Double.NaN);
        }
        if (row.acrossBreak()) {
            int verdict = options.by.size() + ChangeColumns.VERDICT;
            cells.set(verdict, cells.get(verdict) + " [b]");
        }
        return cells;
    }

    private static boolean isTakenBack(CountChange change) {
        return change.pValue() < CountChanges.LEVEL && change.verdict() == Verdict.NO_CLEAR_CHANGE;
    }

    private void explain(ChangeTable answer, double widest) {
        int rows = answer.rows().size();
        console().note(String.format(Locale.UK,
                "%s against %s. Interval and p are exact for Poisson counts; the verdict allows for month-to-month"
                        + " overdispersion (up to %.1f here)%s. Status by %s.",
                answer.period().name(), answer.against().name(), widest,
                rows > 1 ? " and for " + rows + " rows read together (Benjamini–Hochberg, 5%)" : "",
                answer.rule().words()));
        long takenBack = answer.rows().stream().map(ChangeRow::change).filter(ChangeCommand::isTakenBack).count();
        if (takenBack > 0) {
            console().note((takenBack == 1 ? "1 row has" : takenBack + " rows have")
                    + " a p below .05 and still no clear change: allowing for both, chance could do it.");
        }
        if (answer.differsInSeason()) {
            console().note("These are different months of the year: a change may be the season's.");
        }
        if (answer.rows().stream().anyMatch(row -> row.change().smallBase(smallestBase))) {
            console().note("Where the earlier count is below " + smallestBase
                    + ", read the counts: a percentage of so few says little.");
        }
        answer.cautions().forEach(console()::note);
    }
}
