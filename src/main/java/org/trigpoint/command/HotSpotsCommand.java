package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.SpotMap;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.place.hotspot.LocalStatistic;
import org.trigpoint.place.hotspot.SharedSpots;
import org.trigpoint.question.Universe;
import org.trigpoint.question.spot.DensityQuestion.Density;
import org.trigpoint.question.spot.HotSpotQuestion;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.IncidentPoints;
import org.trigpoint.question.spot.SpotPlaces;
import org.trigpoint.question.spot.SpotUnit;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Hot spots.
@Command(name = "hotspots", description = "Shows where incidents gather more than chance allows.")
final class HotSpotsCommand extends ReportingCommand {
    /// The methods.
    enum Method {
        /// Getis–Ord Gi*.
        gistar,
        /// Getis–Ord Gi, without the place itself.
        gi,
        /// Local Moran's I.
        moran,
        /// Kernel density.
        kde,
        /// How hot spots developed over the months of the period.
        emerging
    }

    /// What can be counted by.
    enum Unit {
        /// LSOAs.
        area
    }

    @Parameters(arity = "0..1", paramLabel = "WS", description = "The workspace.")
    @Nullable
    Path workspace;

    @Option(names = "--points", paramLabel = "FILE", description = "Points instead of a workspace: a csv file with x and y in metres and perhaps value.")
    @Nullable
    Path points;

    @Option(names = "--method", paramLabel = "M", defaultValue = "gistar", description = "One of ${COMPLETION-CANDIDATES}.")
    Method method = Method.gistar;

    @Option(names = "--by", paramLabel = "UNIT", description = "Count by area, the LSOAs with a boundary. The usual, unless --cell is given.")
    @Nullable
    Unit by;

    @Option(names = "--measure", paramLabel = "X", defaultValue = "count", description = "What is tested of an area: count, or rate per 1,000 people.")
    SpotUnit.Measure measure = SpotUnit.Measure.COUNT;

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "Only these months.")
    @Nullable
    Period period;

    @Option(names = "--test", paramLabel = "P", converter = PeriodConverter.class, description = "Test the map on a later period instead: hit rate, PAI, PEI, RRI of the hottest areas.")
    @Nullable
    Period test;

    @Option(names = "--top", paramLabel = "N", description = "Only the N places with the largest z, or density.")
    int top = Integer.MAX_VALUE;

    @Option(names = "--out", paramLabel = "FILE", description = "A map of them, .png or .svg; not of points with values.")
    @Nullable
    Path out;

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    HotSpotOptions options = new HotSpotOptions();

    @Override
    public Integer call() {
        if ((workspace == null) == (points == null)) {
            throw new ParameterException(spec().commandLine(), "give a workspace, or points with --points");
        }
        if (points != null && (test != null || method == Method.emerging)) {
            throw new ParameterException(spec().commandLine(), "--test and emerging need a workspace");
        }
        if (by != null && options.cell != null) {
            throw new ParameterException(spec().commandLine(), "choose --by area or --cell, not both");
        }
        try {
            run(console());
        } catch (TypeConversionException e) {
            throw new ParameterException(spec().commandLine(), e.getMessage(), e);
        }
        return 0;
    }

    private void run(Console console) {
        Progress progress = console.progress();
        if (test != null) {
            backTest(test, console);
            return;
        }
        List<String> notes = new ArrayList<>();
        OutputTable table;
        if (method == Method.kde) {
            Density density = points == null ? ofWorkspace(progress) : ofPoints(points, progress);
            table = SpotTables.density(density, format, top);
            notes.addAll(density.notes());
            if (out != null) {
                PictureFile.write(SpotMap.of(title(), density.density(), ground()), out);
            }
        } else {
            HotSpots spots = spots(progress);
            table = SpotTables.spots(spots, format, top);
            notes.addAll(spots.notes());
            if (out != null) {
                draw(spots, out);
            }
            notes.add(String.format(Locale.UK, "%,d of %s %s out.", spots.standing(),
                    CountWords.of(spots.rows().size(), "place", "places"), spots.standing() == 1 ? "stands" : "stand"));
        }
        console.clearLine();
        print(table);
        notes.forEach(console::note);
    }

    private void backTest(Period later, Console console) {
        HotSpotSettings settings = options.settings(LocalStatistic.GI_STAR);
        try (Workspace open = openToRead(openable())) {
            HotSpots map = question(settings).getisOrd(open, console.progress());
            List<Backtest> steps = question(settings).test(open, map, later);
            console.clearLine();
            print(SpotTables.backTest(steps, top));
            map.notes().forEach(console::note);
            SpotTables.trust(map, steps).ifPresent(console::note);
        }
    }

    private String title() {
        String shown = switch (method) {
            case gistar, gi -> "hot spots";
            case moran -> "places like and unlike their neighbours";
            case kde -> "density";
            case emerging -> "how hot spots developed";
        };
        String what = (filter.dataset == null ? "Incidents" : filter.dataset.title()) + ": " + shown;
        return period == null ? what : what + ", " + period.name();
    }

    private void draw(HotSpots spots, Path file) {
        boolean areas = spots.rows().stream().anyMatch(row -> row.place().areaCode() != null);
        Double side = options.cellMetres();
        if (!areas && side == null) {
            throw new RefusedException("points with values are drawn by no map; give --cell METRES");
        }
        PictureFile.write(side == null || areas
                ? SpotMap.of(title(), spots, outlines())
                : SpotMap.of(title(), spots, side, ground()), file);
    }

    private Outlines outlines() {
        return Outlines.of(reading(openable(), open -> Universe.of(open, period, null).boundaries(open)));
    }

    private @Nullable Outlines ground() {
        return workspace == null ? null : ground(workspace);
    }

    private Selection selection() {
        Selection all = filter.selection();
        return period == null ? all : all.during(period);
    }

    private Density ofWorkspace(Progress progress) {
        return reading(openable(), open -> options.density().ask(open, selection(), progress));
    }

    private Density ofPoints(Path file, Progress progress) {
        PointsFile read = PointsFile.read(file);
        List<String> doubts = new ArrayList<>(read.doubts());
        doubts.addAll(IncidentPoints.doubts(SharedSpots.of(read.points())));
        return options.density().of(read.points(), read.weights(), doubts, progress);
    }

    private HotSpots spots(Progress progress) {
        HotSpotSettings settings = options
                .settings(method == Method.gi ? LocalStatistic.GI : LocalStatistic.GI_STAR);
        if (method == Method.emerging) {
            return with(openable(), open -> question(settings).emerging(open, progress));
        }
        SpotPlaces places = points == null
                ? reading(openable(), open -> question(settings).places(open, progress))
                : PointsFile.read(points).places(options.cellMetres());
        return method == Method.moran
                ? HotSpots.moran(places, options.neighbourhood(), settings, progress)
                : HotSpots.getisOrd(places, options.neighbourhood(), settings, progress);
    }

    private HotSpotQuestion question(HotSpotSettings settings) {
        Double cell = options.cellMetres();
        SpotUnit unit = cell == null ? new SpotUnit.Areas(measure) : new SpotUnit.Cells(cell);
        return new HotSpotQuestion(selection(), unit, options.neighbourhood(), settings);
    }

    private Path openable() {
        if (workspace == null) {
            throw new IllegalStateException("a workspace or points are given");
        }
        return workspace;
    }
}
