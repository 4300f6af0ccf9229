package org.trigpoint.command;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.statistics.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Rates by population, with their intervals.
@Command(name = "rate", description = "Rates of areas by their mid-year population, with 95%% intervals.")
final class RateCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    SelectionOptions options = new SelectionOptions();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "Which months.")
    Period period = Period.parse("CY2000");

    @Option(names = "--per", paramLabel = "N", description = "For every so many residents: 1000, 10000 or 100000.", defaultValue = "1000")
    int per = 1000;

    @Override
    public Integer call() {
        if (per < 1) {
            throw new ParameterException(spec().commandLine(), "--per takes a number above zero, such as 1000");
        }
        AreaType areas = areas();
        RateTable answer = reading(workspace,
                open -> new RateQuestion(options.selection(), period, areas, per).ask(open));
        OutputTable table = new OutputTable().columns("area_code", "area_name", "count", "population")
                .decimal("rate", 2)
                .decimal("low", 2)
                .decimal("high", 2);
        for (RateRow row : answer.rows()) {
            Interval interval = row.interval();
            Object population = Double.isNaN(row.population()) ? Double.NaN : whole(row.population());
            table.row(List.of(row.areaCode(), row.areaName(), row.count(), population, row.rate(),
                    interval == null ? Double.NaN : interval.low(), interval == null ? Double.NaN : interval.high()));
        }
        print(table);
        explain(answer);
        return 0;
    }

    private static Object whole(double number) {
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }

    private AreaType areas() {
        if (options.by.size() > 1) {
            throw new ParameterException(spec().commandLine(), "rates are by one kind of area, such as --by area");
        }
        String by = options.by.isEmpty() ? "area" : options.by.getFirst();
        if (by.equalsIgnoreCase("area")) {
            return AreaType.LSOA;
        }
        return AreaType.of(by)
                .orElseThrow(() -> new RefusedException("'" + by + "' is not a kind of area; write area, ward,"
                        + " locality, district …"));
    }

    private void explain(RateTable answer) {
        RateRow overall = answer.overall();
        if (overall != null && overall.interval() != null) {
            console().note(String.format(Locale.UK,
                    "%s: all areas together %.2f per %,d (%.2f to %.2f). Intervals at 95%%: exact below 10 events, else"
                            + " Byar's; the population taken as known.",
                    answer.period().name(), overall.rate(), per, overall.interval().low(),
                    overall.interval().high()));
        }
        answer.notes().forEach(console()::note);
    }
}
