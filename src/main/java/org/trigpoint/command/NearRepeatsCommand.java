package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.SpotMap;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.Metric;
import org.trigpoint.place.nearrepeat.RiskSettings;
import org.trigpoint.place.nearrepeat.RiskSurface;
import org.trigpoint.question.spot.NearRepeatQuestion;
import org.trigpoint.question.spot.NearRepeats;
import org.trigpoint.question.spot.NearRepeats.Patrol;
import org.trigpoint.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Near repeats.
@Command(name = "near-repeats", description = "Tests whether an incident raises the risk nearby for a while (Knox).")
final class NearRepeatsCommand extends ReportingCommand {
    private static final int PATROLS = 20;
    private static final int NAMED = 5;

    @Parameters(arity = "0..1", paramLabel = "WS", description = "The workspace.")
    @Nullable
    Path workspace;

    @Option(names = "--points", paramLabel = "FILE", description = "Points instead of a workspace: a csv file with x and y in metres and date or day.")
    @Nullable
    Path points;

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "Only these months.")
    @Nullable
    Period period;

    @Option(names = "--distance", paramLabel = "WxN", defaultValue = "100x5", converter = BandsConverter.OfDistance.class, description = "Bands of distance: the same location and N bands of W metres, or edges such as 0,1,200.")
    Bands distances = Bands.sameLocationAnd(100, 5);

    @Option(names = "--days", paramLabel = "WxN", defaultValue = "7x4", converter = BandsConverter.OfDays.class, description = "Bands of time: N bands of W days, or edges such as 0,1,7.")
    Bands days = Bands.even(7, 4);

    @Option(names = "--metric", paramLabel = "M", defaultValue = "manhattan", description = "How distance is measured: manhattan or euclidean.")
    Metric metric = Metric.MANHATTAN;

    @Option(names = "--permutations", paramLabel = "N", defaultValue = "999", description = "How often the days are dealt out anew.")
    int permutations = 999;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Where the random numbers start.")
    long seed = 1;

    @Option(names = "--patrol", paramLabel = "FILE", description = "Write the cells and streets to patrol next as csv, if an effect is found.")
    @Nullable
    Path patrol;

    @Option(names = "--out", paramLabel = "FILE", description = "A map of the risk of near repeats, .png or .svg, if an effect is found.")
    @Nullable
    Path out;

    @Option(names = "--on", paramLabel = "DATE", description = "The day to patrol on; the day after the last incident where it is left out.")
    @Nullable
    LocalDate on;

    /// Whether the days of the incidents are dates.
    private boolean calendar = true;

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        if ((workspace == null) == (points == null)) {
            throw new ParameterException(spec().commandLine(), "give a workspace, or points with --points");
        }
        if (permutations < 1) {
            throw new ParameterException(spec().commandLine(), "--permutations must be 1 or more");
        }
        Console console = console();
        NearRepeats answer = answer(console.progress());
        console.clearLine();
        print(KnoxTables.cells(answer.table()));
        if (format == OutputFormat.text) {
            KnoxTables.grids(answer.table(), spec().commandLine().getOut());
        }
        KnoxTables.explain(answer, console);
        if (patrol != null || out != null) {
            patrol(answer, console);
        }
        return 0;
    }

    private NearRepeats answer(Progress progress) {
        Selection all = filter.selection();
        NearRepeatQuestion question = new NearRepeatQuestion(period == null ? all : all.during(period),
                new KnoxSettings(distances, days, metric, permutations, seed));
        if (points != null) {
            PointsFile file = PointsFile.read(points);
            calendar = file.dates();
            return question.of(file.dated(), file.doubts(), progress);
        }
        if (workspace == null) {
            throw new IllegalStateException("a workspace or points are given");
        }
        return reading(workspace, open -> question.ask(open, progress));
    }

    /// Nothing is written without an effect: list and map would only show the places of old incidents.
    private void patrol(NearRepeats answer, Console console) {
        if (!answer.table().nearRepeats()) {
            console.note("No patrol list or map was written: without an effect it would only name the places of old"
                    + " incidents.");
            return;
        }
        int day = on == null ? answer.nextDay() : (int) on.toEpochDay();
        RiskSurface risk = answer.risk(day, RiskSettings.DEFAULT);
        List<Patrol> patrols = answer.patrols(risk, PATROLS);
        if (patrol != null) {
            write(KnoxTables.patrols(patrols), patrol);
        }
        if (out != null) {
            PictureFile.write(SpotMap.of("Risk of near repeats, " + day(day), risk, patrols,
                    workspace == null ? null : ground(workspace)), out);
        }
        explain(risk, day, console);
        console.note("Patrol first: "
                + patrols.stream().map(Patrol::name).distinct().limit(NAMED).collect(Collectors.joining("; ")) + ".");
    }

    private static void write(OutputTable table, Path file) {
        try {
            TableFile.write(table, file);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " could not be written", e);
        }
    }

    private void explain(RiskSurface risk, int day, Console console) {
        RiskSettings settings = risk.settings();
        console.note(String.format(Locale.UK,
                "The cells of %.0f m with most risk on %s, from %s within %s and %.0f m (ProMap,"
                        + " weights 1/(1+bands of %.0f m) × 1/(1+weeks)).",
                settings.cellMetres(), day(day), CountWords.of(risk.recent(), "incident", "incidents"),
                CountWords.of(settings.weeks(), "week", "weeks"),
                settings.reachMetres(), settings.bandMetres()));
    }

    private String day(int day) {
        return calendar || on != null ? LocalDate.ofEpochDay(day).toString() : "day " + day;
    }
}
