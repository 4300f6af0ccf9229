package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.IndicatorScore;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.IndicatorDefinition;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// High-impact locations.
@Command(name = "rank", description = "Ranks the LSOAs by an index over a period: high-impact locations.")
final class RankCommand extends ReportingCommand {
    /// The indices that can be asked for.
    enum Index {
        /// The high-impact-location index.
        hil,
        /// The Vulnerable Localities Index.
        vli,
        /// Incidents per 1,000 people.
        rate
    }

    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--index", paramLabel = "I", defaultValue = "hil", description = "hil (high-impact locations), vli (Vulnerable Localities Index) or rate (per 1,000 people).")
    Index index = Index.hil;

    @Option(names = "--indicator", paramLabel = "D[:C]", description = "An indicator of your own, a data set or one category of it; repeat for more.")
    List<String> indicators = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "I=W", description = "The weight of an indicator by its name; 1 otherwise.")
    Map<String, Double> weights = new LinkedHashMap<>();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The months whose incidents count.")
    Period period = Period.parse("CY2000");

    @Option(names = "--within", paramLabel = "AREA", description = "Only LSOAs within this area, by code or name.")
    @Nullable
    String within;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N ranks.")
    int top = Integer.MAX_VALUE;

    @Option(names = "--draws", paramLabel = "N", description = "Simulate rank intervals with N draws; 0 for none.", defaultValue = "1000")
    int draws = 1000;

    @Option(names = "--seed", paramLabel = "S", description = "Where the random numbers start.", defaultValue = "1")
    long seed = 1;

    @Override
    public Integer call() {
        RankQuestion question = new RankQuestion(definitions(), weights, period, within, simulation());
        Console console = console();
        try (Workspace open = Workspace.open(workspace)) {
            RankedPlaces places = question.ask(open, console.progress());
            console.clearLine();
            print(table(places));
            explain(places, console);
        }
        return 0;
    }

    private @Nullable Draws simulation() {
        return draws == 0 ? null : Draws.of(Math.max(100, draws), seed, Math.min(top, 10));
    }

    private List<IndicatorDefinition> definitions() {
        if (!indicators.isEmpty()) {
            return indicators.stream().map(IndicatorDefinition::parse).toList();
        }
        return switch (index) {
            case hil -> RankQuestion.highImpactLocations(period).indicators();
            case vli -> RankQuestion.vulnerableLocalities(period).indicators();
            case rate -> List.of(IndicatorDefinition.ALL_INCIDENTS);
        };
    }

    private OutputTable table(RankedPlaces places) {
        OutputTable table = new OutputTable().columns("rank", "rank_in_locality", "area_code", "area_name")
                .decimal("index", 1)
                .columns("rank_low", "rank_high")
                .decimal("population", 0)
                .decimal("population_share", 4);
        for (IndicatorUse use : places.ranking().indicators()) {
            table.decimal(columnName(use.name()), use.basis().counts() ? 0 : 2)
                    .decimal(columnName(use.name()) + "_share", 4);
        }
        for (RankedArea area : places.ranking().top(top)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(area.rank());
            row.add(area.rankInLocality());
            row.add(area.areaCode());
            row.add(places.publishedNameOf(area));
            row.add(indexOf(area));
            row.add(area.rankLow());
            row.add(area.rankHigh());
            row.add(area.population());
            row.add(area.populationShare());
            for (IndicatorScore score : area.scores()) {
                row.add(number(score.count()));
                row.add(score.share());
            }
            table.row(row);
        }
        return table;
    }

    private double indexOf(RankedArea area) {
        return index == Index.rate && !Double.isNaN(area.population())
                ? 1000 * area.scores().getFirst().rate()
                : area.index();
    }

    /// Whole numbers without a decimal point, as counts are written.
    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) Math.round(value) : (Object) value;
    }

    private static String columnName(String indicator) {
        return indicator.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    private static void explain(RankedPlaces places, Console console) {
        places.notes().forEach(console::note);
        for (LeftOut left : places.indicatorsLeftOut()) {
            console.note("Left out: " + left.name() + " (" + left.reason() + ").");
        }
        for (IndicatorUse use : places.ranking().indicators()) {
            console.note("Indicator %s: weight %.3f, %s.".formatted(use.name(), use.weight(), switch (use.basis()) {
                case PER_HEAD -> "per head";
                case PER_HOUSEHOLD -> "per household";
                case COUNT -> "counts as they are, since no population is known";
                case VALUE -> "value as it is";
            }));
        }
        console.note("100 is the mean of the ranked areas' rates.");
    }
}
