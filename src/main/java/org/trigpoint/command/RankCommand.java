package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.PlaceWords;
import org.trigpoint.figure.RankPicture;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Denominator;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.question.ConcentrationWords;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.IndicatorDefinition;
import org.trigpoint.question.RankChange;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.harm.HarmWeights;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// High-impact locations.
@Command(name = "rank", description = "Ranks the LSOAs by an index over a period: high-impact locations.")
final class RankCommand extends ReportingCommand {
    /// Incidents per 1,000 people.
    private static final String RATE = "rate";
    /// Harm of recorded crime per 1,000 people.
    private static final String HARM = "harm";
    /// As many ranks as are looked at for what entered and left.
    private static final int TOP = 10;
    /// As many ranks as a picture holds.
    private static final int SHOWN = 20;

    /// What stands for 100.
    enum Hundred {
        /// The mean of the areas' rates.
        mean,
        /// The rate of all areas together.
        overall
    }

    /// The forms of the table.
    enum Form {
        /// Every number.
        full,
        /// Rank in locality, rank in force, code, name and local name.
        published
    }

    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--index", paramLabel = "I", defaultValue = "hil", description = "hil (high-impact locations), vli (Vulnerable Localities Index), rate (incidents per 1,000 people), harm (of recorded crime per 1,000 people, by weights that were imported), or an index of your own (see trigpoint index).")
    String index = IndexDefinition.HIGH_IMPACT;

    @Option(names = "--scheme", paramLabel = "S", description = "Whose weights of harm, for --index harm: ons-severity, cambridge-harm or another table's name; the first by name where left out.")
    @Nullable
    String scheme;

    @Option(names = "--hundred", paramLabel = "H", defaultValue = "mean", description = "What stands for 100: the mean of the areas' rates, or the overall rate.")
    Hundred hundred = Hundred.mean;

    @Option(names = "--table", paramLabel = "T", defaultValue = "full", description = "The form of the table: full, or as published: rank in locality, rank in force, code, name, local name.")
    Form form = Form.full;

    @Option(names = "--out", paramLabel = "FILE", description = "The top as a picture, .png or .svg: each index, and how far chance and other weights would move its rank.")
    @Nullable
    Path out;

    @Option(names = "--since", description = "Also say what entered, left and moved since the year before.")
    boolean since;

    @Option(names = "--indicator", paramLabel = "D[:C]", description = "An indicator of your own, a data set or one category of it; repeat for more.")
    List<String> indicators = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "I=W", description = "The weight of an indicator by its name; 1 otherwise.")
    Map<String, Double> weights = new LinkedHashMap<>();

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, description = "The months whose incidents count.")
    Period period = Period.parse("CY2000");

    @Option(names = "--within", paramLabel = "AREA", description = "Only LSOAs within this area, by code, name or local name.")
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
        Console console = console();
        try (Workspace open = openToRead(workspace)) {
            RankQuestion question = question(open);
            RankedPlaces places = question.ask(open, console.progress());
            RankChange change = since
                    ? RankChange.since(open, question, places, Math.min(top, TOP), console.progress())
                    : null;
            console.clearLine();
            boolean rate = (index.equalsIgnoreCase(RATE) || index.equalsIgnoreCase(HARM)) && indicators.isEmpty();
            print(form == Form.published
                    ? RankTables.published(places, top)
                    : RankTables.full(places, top, rate, change));
            if (out != null) {
                draw(places, out);
            }
            explain(places, console);
            if (change != null) {
                change.sentences().forEach(console::note);
            }
        }
        return 0;
    }

    private void draw(RankedPlaces places, Path file) {
        PictureFile.write(RankPicture.of("How sure the ranks are, " + period.name(), places, Math.min(top, SHOWN))
                .orElseThrow(() -> new RefusedException("without --draws there is nothing to draw")), file);
    }

    private RankQuestion question(Workspace open) {
        IndexDefinition chosen = definition(open);
        Map<String, Double> all = new LinkedHashMap<>(chosen.weights());
        weights.forEach((name, weight) -> {
            all.keySet().removeIf(name::equalsIgnoreCase);
            all.put(name, weight);
        });
        return new RankQuestion(chosen.indicators(), all, period, within, simulation(),
                hundred == Hundred.mean ? Denominator.MEAN_OF_RATES : Denominator.OVERALL_RATE);
    }

    private @Nullable Draws simulation() {
        return draws == 0 ? null : Draws.of(Math.max(100, draws), seed, Math.min(top, 10));
    }

    private IndexDefinition definition(Workspace open) {
        if (!indicators.isEmpty()) {
            return new IndexDefinition("own", indicators.stream().map(IndicatorDefinition::parse).toList(), Map.of());
        }
        if (index.equalsIgnoreCase(HARM)) {
            return new IndexDefinition(HARM, List.of(IndicatorDefinition.harm(chosenScheme(open))), Map.of());
        }
        return index.equalsIgnoreCase(RATE)
                ? new IndexDefinition(RATE, List.of(IndicatorDefinition.ALL_INCIDENTS), Map.of())
                : IndexDefinition.of(open, index);
    }

    private String chosenScheme(Workspace open) {
        List<String> schemes = HarmWeights.all(open).stream().map(HarmWeights::scheme).toList();
        if (schemes.isEmpty() || (scheme != null && HarmWeights.of(open, scheme).isEmpty())) {
            throw new RefusedException(schemes.isEmpty()
                    ? HarmWeights.NONE
                    : "there are no weights '" + scheme + "'; there are " + String.join(", ", schemes));
        }
        return scheme == null ? schemes.getFirst() : scheme;
    }

    private void explain(RankedPlaces places, Console console) {
        places.notes().forEach(console::note);
        for (LeftOut left : places.indicatorsLeftOut()) {
            console.note("Left out: " + left.name() + " (" + left.reason() + ").");
        }
        for (IndicatorUse use : places.ranking().indicators()) {
            console.note("Indicator %s: weight %.3f, %s.".formatted(use.name(), use.weight(), switch (use.basis()) {
                case PER_HEAD -> "per head";
                case PER_HOUSEHOLD -> "per household";
                case COUNT -> "counts as they are, since the residents or households to divide by are not known";
                case VALUE -> "value as it is";
            }));
        }
        console.note(places.ranking().denominator() == Denominator.MEAN_OF_RATES
                ? "100 is the mean of the ranked areas' rates."
                : "100 is the rate of the ranked areas together.");
        ConcentrationWords.sentences(places.ranking()).forEach(console::note);
        if (top < places.ranking().areas().size()) {
            console.note(PlaceWords.sentences(places, top).getFirst());
        }
    }
}
