package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.measure.ForecastMonth;
import org.trigpoint.question.measure.ForecastQuestion;
import org.trigpoint.question.measure.YearForecast;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Where a year under way is likely to end.
@Command(name = "forecast", description = "Where a year under way is likely to end, with an 80%% interval, its target and a back-test; with --out a picture (png or svg).")
final class ForecastCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "Twelve months, some of them still to come.")
    Period period = Period.parse("CY2000");

    @Option(names = "--out", paramLabel = "FILE", description = "A picture, .png or .svg, instead of the numbers.")
    @Nullable
    Path out;

    /// What is forecast.
    static final class Subject {
        @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "A data set: crime, asb, fire, …")
        @Nullable
        Dataset dataset;

        @Option(names = "--measure", paramLabel = "M", description = "The name of a measure of counts; or a class of a data set (crime:Burglary).")
        @Nullable
        String measure;

        String name() {
            return measure != null ? measure : dataset == null ? "" : dataset.id();
        }
    }

    @Override
    public Integer call() {
        YearForecast answer = reading(workspace, new ForecastQuestion(subject.name(), period)::ask);
        if (out == null) {
            print(table(answer));
        } else {
            PictureFile.write(SeriesFigures.forecast(answer), out);
        }
        answer.sentences().forEach(console()::note);
        answer.series().footing().sentences().forEach(console()::note);
        return 0;
    }

    private static OutputTable table(YearForecast answer) {
        OutputTable table = new OutputTable().columns("period", "known")
                .decimal("expected", 1)
                .decimal("low", 1)
                .decimal("high", 1)
                .decimal("total", 1)
                .decimal("total_low", 1)
                .decimal("total_high", 1);
        for (ForecastMonth month : answer.months()) {
            table.row(month.month().toString(), month.complete() ? "counted" : "expected", month.expected(),
                    month.interval().low(), month.interval().high(), month.total(), month.totalInterval().low(),
                    month.totalInterval().high());
        }
        return table;
    }
}
