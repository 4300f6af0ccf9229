package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.DisplacementDifference;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.question.subject.EvaluationQuestion;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges an initiative beside comparison areas.
@Command(name = "evaluate", description = "Judges an initiative by the weighted displacement difference: what changed in the treated areas beyond what changed in the comparison areas.")
final class EvaluateCommand extends ReportingCommand {
    private static final Pattern COUNTS = Pattern.compile("(\\d+),(\\d+)(?:,(\\d+(?:\\.\\d+)?))?");

    @Parameters(index = "0", arity = "0..1", paramLabel = "WS", description = "The workspace, when areas are named instead of counts.")
    @Nullable
    Path workspace;

    @Option(names = "--treated", required = true, paramLabel = "AREA", description = "A treated area, or one that crime may have been displaced to: its counts as BEFORE,AFTER or BEFORE,AFTER,WEIGHT, or its code, name or local name; repeat for more.")
    List<String> treated = new ArrayList<>();

    @Option(names = "--comparison", required = true, paramLabel = "AREA", description = "A comparison area for each, in the same form.")
    List<String> comparison = new ArrayList<>();

    @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "Which incidents of the areas count.")
    @Nullable
    Dataset dataset;

    @Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class, description = "The months after.")
    @Nullable
    Period period;

    @Option(names = "--against", paramLabel = "P", converter = PeriodConverter.class, description = "The months before; the same months a year earlier otherwise.")
    @Nullable
    Period against;

    private final List<String> worst = new ArrayList<>();

    @Override
    public Integer call() {
        DisplacementDifference difference = DisplacementDifference.of(sites(treated), sites(comparison));
        OutputTable table = new OutputTable().decimal("difference", 2)
                .decimal("standard_error", 4)
                .decimal("z", 4)
                .decimal("low", 2)
                .decimal("high", 2)
                .columns("verdict");
        table.row(difference.difference(), difference.standardError(), difference.z(), difference.interval().low(),
                difference.interval().high(), EvaluationQuestion.verdict(difference));
        print(table);
        EvaluationQuestion.CAUTIONS.forEach(console()::note);
        worst.forEach(area -> console()
                .note(area + " was among the worst third before; part of a fall there was to be expected anyway"
                        + " (regression to the mean)."));
        return 0;
    }

    private List<Site> sites(List<String> texts) {
        List<Site> sites = new ArrayList<>();
        for (String text : texts) {
            Matcher counts = COUNTS.matcher(text);
            sites.add(counts.matches() ? counted(counts) : named(text));
        }
        return sites;
    }

    private static Site counted(Matcher counts) {
        double weight = counts.group(3) == null ? 1 : Double.parseDouble(counts.group(3));
        return new Site(Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)), weight);
    }

    private Site named(String area) {
        if (workspace == null || dataset == null || period == null) {
            throw new RefusedException("'" + area + "' is no BEFORE,AFTER; an area's name needs a workspace,"
                    + " --dataset and --period");
        }
        Period before = against == null ? period.yearBefore() : against;
        try (Workspace open = openToRead(workspace)) {
            EvaluationQuestion.Place place = new EvaluationQuestion(dataset, period, before).place(open, area);
            if (place.wasAmongTheWorst() && treated.contains(area)) {
                worst.add(area);
            }
            return place.site();
        }
    }
}
