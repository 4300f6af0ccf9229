package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.Outlook;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsQuestion;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.target.Tolerance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures against their targets.
@Command(name = "targets", description = "Holds every measure against its target: baseline, actual, status and the rule that made it. Sets a target by hand.")
final class TargetsCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The months judged; the latest financial year with a value where it is left out.")
    @Nullable
    Period period;

    @Option(names = "--rule", paramLabel = "R", converter = StatusRuleConverter.class, description = "What makes the status of a move without a level to reach: evidence (a clear change) or direction (any difference).", defaultValue = "evidence")
    StatusRule rule = StatusRule.DIRECTION_AND_EVIDENCE;

    @Option(names = "--tolerance", paramLabel = "T", description = "How far a target may be missed and still be amber: 5%% of it, or an amount such as 2.", defaultValue = "0")
    String tolerance = "0";

    @Mixin
    TargetOptions byHand = new TargetOptions();

    @Option(names = "--detail", description = "Add theme, lead agency, direction of travel, forecast and what each value is of.")
    boolean detail;

    @Option(names = "--grid", description = "Instead, every month's value of every measure, as a grid that can be imported again.")
    boolean grid;

    @Override
    public Integer call() {
        TargetsQuestion question = new TargetsQuestion(period, rule, tolerance());
        if (byHand.isAsked()) {
            with(workspace, open -> {
                byHand.apply(open, period);
                return open.file();
            });
        }
        TargetsTable answer = with(workspace, question::ask);
        print(grid ? grid(answer) : table(answer));
        console().note(answer.period().name() + ". Moves are judged by " + rule.words()
                + "; a rule stands in each row. [x] not available, [z] not applicable, [c] suppressed, [p] provisional,"
                + " [r] revised.");
        answer.notes().forEach(console()::note);
        return 0;
    }

    private Tolerance tolerance() {
        String text = tolerance.strip();
        boolean percent = text.endsWith("%");
        try {
            double amount = Double.parseDouble(percent ? text.substring(0, text.length() - 1).strip() : text);
            return percent ? new Tolerance.Relative(amount) : new Tolerance.Absolute(amount);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(),
                    "--tolerance takes an amount of 0 or more, or a percentage of the target", e);
        }
    }

    private OutputTable table(TargetsTable answer) {
        OutputTable table = new OutputTable().columns("measure")
                .decimal("baseline", 1)
                .columns("target")
                .decimal("actual", 1)
                .columns("status", "rule");
        if (detail) {
            table.columns("theme", "lead_agency", "source", "unit", "baseline_of", "actual_of", "judgement",
                    "direction",
                    "months_met", "months_judged", "months_known", "published_status")
                    .decimal("expected", 0)
                    .decimal("expected_low", 0)
                    .decimal("expected_high", 0)
                    .decimal("chance", 2);
        }
        for (TargetRow row : answer.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(row.measure().name(),
                    cell(row.baseline().value()), row.targetWords(), cell(row.actual().value()),
                    row.judgement().status().name().toLowerCase(Locale.ROOT), row.judgement().rule()));
            if (detail) {
                cells.addAll(details(row));
            }
            table.row(cells);
        }
        return table;
    }

    private static List<@Nullable Object> details(TargetRow row) {
        Outlook outlook = row.outlook();
        return Arrays.asList(row.measure().about().theme(), row.measure().about().leadAgency(),
                row.measure().about().source(), row.measure().unit().id(), row.baseline().words(), row.actual().words(),
                row.judgement().words(), row.travel().words(), row.monthsMet(), row.monthsJudged(),
                row.months().stream().filter(m -> m.value().known().isPresent()).count(),
                row.measure().aim().status(), outlook == null ? null : (Double) outlook.expected(),
                outlook == null ? null : (Double) outlook.interval().low(),
                outlook == null ? null : (Double) outlook.interval().high(),
                outlook == null ? null : (Double) outlook.onCourse().chance());
    }

    /// The same words that a grid of measures is written in, so that it means the same when it is read again.
    private static OutputTable grid(TargetsTable answer) {
        List<Period> months = answer.period().months().stream().map(month -> Period.of(month, month)).toList();
        OutputTable table = new OutputTable().columns("Theme", "Measure", "Target");
        months.forEach(month -> table.columns(month.name()));
        for (TargetRow row : answer.rows()) {
            String target = row.measure().aim().target();
            List<@Nullable Object> cells = new ArrayList<>(
                    Arrays.asList(row.measure().about().theme(), row.measure().name(), target == null ? "" : target));
            for (Period month : months) {
                cells.add(row.months()
                        .stream()
                        .filter(mark -> mark.month().equals(month))
                        .map(MonthMark::value)
                        .map(value -> gridCell(row, value))
                        .findFirst()
                        .orElse(null));
            }
            table.row(cells);
        }
        return table;
    }

    private static Object gridCell(TargetRow row, Value value) {
        if (value instanceof Value.Known known && known.standing().shorthand().isEmpty()) {
            boolean percent = row.measure().unit() == MeasureUnit.PERCENT;
            return percent ? exact(known.number()) + "%" : exactNumber(known.number());
        }
        return row.words(value);
    }

    private static Object exactNumber(double number) {
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }

    private static String exact(double number) {
        return exactNumber(number).toString();
    }

    /// A number, or the mark of why there is none.
    private static Object cell(Value value) {
        return switch (value) {
            case Value.Known known -> exactNumber(known.number());
            case Value.Missing missing -> missing.reason().shorthand();
        };
    }
}
