package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.question.measure.ChartQuestion;
import org.trigpoint.question.measure.ChartSettings;
import org.trigpoint.question.measure.FunnelQuestion;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.statistics.control.FunnelPosition;
import org.trigpoint.statistics.control.Gaps;
import org.trigpoint.statistics.control.RuleSet;
import org.trigpoint.statistics.control.Screening;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The chart of a measure: its numbers, or a picture.
@Command(name = "chart", description = "The chart of a measure: its numbers, or with --out a picture (png or svg).")
final class ChartCommand extends ReportingCommand {

    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--measure", required = true, paramLabel = "M", description = "The name of a measure; or a data set (crime), or a class of one (crime:Burglary).")
    String measure = "";

    @Option(names = "--kind", paramLabel = "K", description = "xmr, line (this year with last year behind), years (month against month) or funnel (rates of areas).", defaultValue = "xmr")
    String kind = "xmr";

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The months shown.")
    @Nullable
    Period period;

    @Option(names = "--rules", paramLabel = "R", description = "Which rules mark the points: nhs or anhoj.", defaultValue = "nhs")
    RuleSet rules = RuleSet.NHS;

    @Option(names = "--gaps", paramLabel = "G", description = "What a missing month does to the moving range: break or bridge.", defaultValue = "break")
    Gaps gaps = Gaps.BREAK;

    @Option(names = "--screening", paramLabel = "S", description = "Whether wild steps are left out of the limits: once or none; by default once with the NHS rules.")
    @Nullable
    Screening screening;

    @Option(names = "--phase", paramLabel = "MONTH", split = ",", description = "New limits from this month on; repeat for more.")
    List<String> phases = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "N", description = "The limits of each phase are frozen after its first N months.", defaultValue = "0")
    int baseline;

    @Option(names = "--by", paramLabel = "AREA", description = "For a funnel, which areas: area (LSOA), ward, locality, district.", defaultValue = "area")
    String by = "area";

    @Option(names = "--out", paramLabel = "FILE", description = "A picture, .png or .svg, instead of the numbers.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        if (kind.equalsIgnoreCase("funnel")) {
            return funnel();
        }
        ChartQuestion question = new ChartQuestion(measure, kind(), settings());
        SeriesChart answer = with(workspace, question::ask);
        if (out == null) {
            print(table(answer));
        } else {
            save(SeriesFigures.of(answer), out);
        }
        console().note(answer.title() + " (" + answer.series().measure().origin().words() + ")"
                + (answer.kind() == SeriesChart.Kind.XMR ? ". " + answer.settings().words() : "") + ".");
        if (answer.isSeasonal()) {
            console().note(
                    "The months follow a season, which the limits leave out of account: signals may be no more than the"
                            + " time of year. '--kind line' shows the same months of the year before.");
        }
        answer.series().footing().sentences().forEach(console()::note);
        return 0;
    }

    private int funnel() {
        FunnelQuestion question = new FunnelQuestion(measure, areas(), period);
        try (Workspace open = openToRead(workspace)) {
            RateTable answer = question.ask(open);
            if (out == null) {
                print(table(answer));
            } else {
                save(SeriesFigures.funnel(question.title(open), answer), out);
            }
            answer.notes().forEach(console()::note);
        }
        return 0;
    }

    private SeriesChart.Kind kind() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "xmr" -> SeriesChart.Kind.XMR;
            case "line" -> SeriesChart.Kind.LINE;
            case "years", "year-comparison" -> SeriesChart.Kind.YEARS;
            default -> throw new ParameterException(spec().commandLine(),
                    "--kind takes xmr, line, years or funnel, not '" + kind + "'");
        };
    }

    private ChartSettings settings() {
        if (baseline == 1 || baseline < 0) {
            throw new ParameterException(spec().commandLine(), "--baseline takes 2 months or more");
        }
        Screening chosen = screening != null ? screening : rules == RuleSet.NHS ? Screening.ONCE : Screening.NONE;
        return new ChartSettings(period, rules, gaps, chosen, phases.stream().map(this::month).toList(), baseline);
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec().commandLine(), "'" + text + "' is not a month; write 2013-04", e);
        }
    }

    private AreaType areas() {
        return by.equalsIgnoreCase("area")
                ? AreaType.LSOA
                : AreaType.of(by).orElseThrow(() -> new RefusedException("'" + by + "' is not a kind of area"));
    }

    private void save(Figure figure, Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)")) {
            throw new ParameterException(spec().commandLine(), "--out takes a name ending in .png or .svg");
        }
        PictureFile.write(figure, file);
    }

    private static OutputTable table(SeriesChart chart) {
        boolean xmr = chart.kind() == SeriesChart.Kind.XMR;
        OutputTable table = new OutputTable().columns("period")
                .decimal("value", 1)
                .decimal("centre", 2)
                .decimal("low", 2)
                .decimal("high", 2)
                .columns("signal");
        if (!xmr) {
            table.decimal("year_before", 1);
        }
        for (SeriesChart.Point point : chart.points()) {
            List<Object> cells = new ArrayList<>(List.of(label(point.period()), cell(point.value()),
                    point.limits().centre(), point.limits().low(), point.limits().high(), point.signal()));
            if (!xmr) {
                cells.add(cell(point.before()));
            }
            table.row(cells);
        }
        return table;
    }

    private static OutputTable table(RateTable rates) {
        OutputTable table = new OutputTable().columns("area_code", "area_name", "population")
                .decimal("value", 2)
                .decimal("centre", 2)
                .decimal("low", 2)
                .decimal("high", 2)
                .columns("signal");
        RateRow all = rates.overall();
        double centre = all == null ? Double.NaN : all.rate();
        for (RateRow row : rates.rows()) {
            FunnelPosition position = row.position();
            FunnelQuestion.Band band = FunnelQuestion.limits(rates, row);
            table.row(row.areaCode(), row.areaName(), row.population(), row.rate(), centre, band.low(), band.high(),
                    position == null || position == FunnelPosition.WITHIN ? "" : position.words());
        }
        return table;
    }

    private static String label(Period period) {
        return period.length() == 1 ? period.first().toString() : period.code();
    }

    private static Object cell(Value value) {
        return switch (value) {
            case Value.Known known -> known.number();
            case Value.Missing missing -> missing.reason().shorthand();
        };
    }
}
