package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.NumbersMap;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A map.
@Command(name = "map", description = "Draws a map of areas shaded by counts, rates, change, harm or the index; prints its numbers.")
final class MapCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The months shown.")
    Period period = Period.parse("CY2000");

    @Option(names = "--against", paramLabel = "P", converter = PeriodConverter.class, description = "The months a change is against; the same a year before where it is left out.")
    @Nullable
    Period against;

    @Option(names = "--show", paramLabel = "X", defaultValue = "count", description = "What is shown: count, rate, change, harm (by weights that were imported) or index.")
    MapQuestion.Measure show = MapQuestion.Measure.COUNT;

    @Option(names = "--unit", paramLabel = "AREAS", converter = AreaTypeConverter.class, defaultValue = "lsoa", description = "The areas: lsoa, ward, locality, district, …")
    AreaType unit = AreaType.LSOA;

    @Option(names = "--classes", paramLabel = "RULE", description = "How classes are found: quantile, jenks or equal; jenks where it is left out, and of changes -25, -10, 10, 25.")
    NumbersMap.@Nullable Rule rule;

    @Option(names = "--number", paramLabel = "N", defaultValue = "5", description = "How many classes.")
    int number = 5;

    @Option(names = "--breaks", paramLabel = "A,B,…", description = "Breaks of your own instead, ascending.")
    @Nullable
    String breaks;

    @Option(names = "--keep", paramLabel = "NAME", description = "Keep the breaks under a name, or use those that were kept under it, so that maps of different years compare.")
    @Nullable
    String keep;

    @Option(names = "--label", paramLabel = "N", defaultValue = "8", description = "Name the N highest areas.")
    int label = 8;

    @Option(names = "--suppress-below", paramLabel = "N", defaultValue = "0", description = "Hatch areas with fewer incidents, but not none.")
    long least;

    @Option(names = "--out", paramLabel = "FILE", description = "The picture, .png or .svg.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        Console console = console();
        try (Workspace open = open(workspace)) {
            filter.explain(open, List.of(), console);
            ExploreQuestion question = new ExploreQuestion(filter.selection(), period,
                    against == null ? period.yearBefore() : against, unit);
            MapNumbers numbers = new MapQuestion(show, question).ask(open, console.progress());
            Classes classes = classes(open, numbers);
            AreaMap map = NumbersMap.of(numbers, Outlines.of(numbers.boundaries()), classes, label, least);
            console.clearLine();
            if (out != null) {
                PictureFile.write(map, out);
            }
            print(table(numbers));
            console.note(numbers.title() + ": " + numbers.unit() + "; classes by " + classes.rule() + ", breaks at "
                    + classes.breaks()
                            .stream()
                            .map(b -> String.format(Locale.UK, "%,.4g", b))
                            .collect(
                                    Collectors.joining(", "))
                    + ".");
        }
        return 0;
    }

    /// Breaks that were kept win over a rule, so that a colour means the same in every year.
    private Classes classes(Workspace open, MapNumbers numbers) {
        String setting = "map.breaks." + keep;
        Optional<String> kept = keep == null || breaks != null ? Optional.empty() : open.setting(setting);
        if (kept.isPresent()) {
            return Classes.fixed(BreaksReader.read(kept.get()));
        }
        Classes classes = breaks == null ? ruled(numbers) : Classes.fixed(BreaksReader.read(breaks));
        if (keep != null) {
            open.setSetting(setting, classes.breaks().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return classes;
    }

    private Classes ruled(MapNumbers numbers) {
        if (rule == null && show == MapQuestion.Measure.CHANGE) {
            return NumbersMap.usual(numbers, show);
        }
        return NumbersMap.classes(numbers.values().values(), rule == null ? NumbersMap.Rule.JENKS : rule,
                Math.max(1, number));
    }

    private OutputTable table(MapNumbers numbers) {
        OutputTable table = new OutputTable().columns("area_code", "area_name").decimal("value", 1);
        numbers.boundaries().forEach(boundary -> {
            String code = boundary.areaCode();
            long count = numbers.counts().getOrDefault(code, 0L);
            boolean told = count == 0 || count >= least;
            table.row(Arrays.asList(code, numbers.names().getOrDefault(code, code),
                    told ? numbers.values().get(code) : null));
        });
        return table;
    }

    /// Reads breaks.
    static final class BreaksReader {
        private BreaksReader() {}

        /// @throws org.trigpoint.model.RefusedException when they are no ascending numbers
        static List<Double> read(String text) {
            try {
                List<Double> breaks = Arrays.stream(text.split(",")).map(b -> Double.valueOf(b.strip())).toList();
                return Classes.fixed(breaks).breaks();
            } catch (IllegalArgumentException e) {
                throw new RefusedException(
                        "'" + text + "' are no breaks; write ascending numbers such as 10,20,50", e);
            }
        }
    }
}
