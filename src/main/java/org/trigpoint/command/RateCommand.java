package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.question.standard.AgeStandard;
import org.trigpoint.question.standard.StandardisedQuestion;
import org.trigpoint.question.standard.StandardisedTable;
import org.trigpoint.question.standard.Standards;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.StandardisedRate;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    @Option(names = "--standardise", paramLabel = "S", description = "Directly standardised by age: to esp2013 (the European Standard Population), a standard of your own ('trigpoint define'), or a csv file of ages and people.")
    @Nullable
    String standard;

    @Option(names = "--age", paramLabel = "COL", description = "The column with the age, to standardise by.", defaultValue = "age")
    String age = "age";

    @Override
    public Integer call() {
        options.refuseLists();
        if (per < 1) {
            throw new ParameterException(spec().commandLine(), "--per takes a number above zero, such as 1000");
        }
        AreaType areas = areas();
        RateQuestion question = new RateQuestion(options.selection(), period, areas, per);
        if (standard != null) {
            String to = standard;
            StandardisedTable answer = reading(workspace,
                    open -> new StandardisedQuestion(question, standard(open, to), age).ask(open));
            print(table(answer));
            answer.notes().forEach(console()::note);
            return 0;
        }
        RateTable answer = reading(workspace, open -> {
            options.explain(open, options.by, console());
            return question.ask(open);
        });
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

    private static AgeStandard standard(Workspace open, String name) {
        return Standards.of(open, name).orElseGet(() -> {
            Path file = Path.of(name);
            try {
                return AgeStandard.read(String.valueOf(file.getFileName()), Files.readString(file));
            } catch (IOException e) {
                throw new RefusedException("'" + name + "' is neither a standard of this workspace ("
                        + String.join(", ", Standards.of(open).keySet()) + ") nor a file of ages and people", e);
            }
        });
    }

    /// The standardised rates, the crude ones beside them; all areas together in the last row.
    private static OutputTable table(StandardisedTable answer) {
        OutputTable table = new OutputTable().columns("area_code", "area_name", "count", "population")
                .decimal("rate", 2)
                .decimal("low", 2)
                .decimal("high", 2)
                .columns("with_age")
                .decimal("crude_rate", 2)
                .columns("no_rate_because");
        Stream.concat(answer.rows().stream(), Stream.of(answer.overall())).forEach(row -> {
            StandardisedRate rate = row.rate();
            RateRow crude = row.crude();
            Object population = Double.isNaN(crude.population()) ? Double.NaN : whole(crude.population());
            table.row(List.of(crude.areaCode(), crude.areaName(), crude.count(), population,
                    rate == null ? Double.NaN : rate.value(), rate == null ? Double.NaN : rate.interval().low(),
                    rate == null ? Double.NaN : rate.interval().high(), row.aged(), crude.rate(), row.why()));
        });
        return table;
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
