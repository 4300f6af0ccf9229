package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.ComparedShare;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Exposure;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.PercentagePointChange;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.StatusRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The change between two bare counts, or two percentages.
@Command(name = "compare", description = "Compares two bare counts, or two percentages: is that rise real?")
final class CompareCommand extends ReportingCommand {
    private static final int SMALLEST_BASE = 20;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier count, or a percentage: 147/464, 4.2%%±4.0 (a survey's margin), or 47%% with --answers.")
    String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later count or percentage.")
    String after = "";

    @Option(names = "--exposure", paramLabel = "T1,T2", split = ",", arity = "1", description = "Over how long each was counted, such as 9,12 months.")
    List<Double> exposure = List.of(1.0, 1.0);

    @Option(names = "--answers", paramLabel = "N1,N2", split = ",", arity = "1", description = "How many answered, where percentages are given bare.")
    List<Long> answers = new ArrayList<>();

    @Option(names = "--design-effect", paramLabel = "D1,D2", split = ",", arity = "1", description = "How much wider weighting makes the variance of each survey; 1 for a simple random sample.")
    List<Double> designEffect = List.of(1.0, 1.0);

    @Override
    public Integer call() {
        if (exposure.size() != 2 || !(exposure.get(0) > 0) || !(exposure.get(1) > 0)) {
            throw usage("--exposure takes two numbers above zero, such as 9,12");
        }
        if (!answers.isEmpty() && (answers.size() != 2 || answers.get(0) < 1 || answers.get(1) < 1)) {
            throw usage("--answers takes two whole numbers above zero, such as 412,398");
        }
        if (designEffect.size() != 2 || !(designEffect.get(0) >= 1) || !(designEffect.get(1) >= 1)) {
            throw usage("--design-effect takes two numbers of 1 or more, such as 1.4,1.4");
        }
        Optional<ComparedShare> earlier = share(before, 0);
        Optional<ComparedShare> later = share(after, 1);
        if (earlier.isPresent() && later.isPresent()) {
            shares(earlier.get(), later.get());
        } else if (earlier.isPresent() || later.isPresent()) {
            throw usage("a count and a percentage cannot be compared: " + before + " and " + after);
        } else {
            counts(CountChanges.compare(count(before), count(after), new Exposure(exposure.get(0), exposure.get(1))));
        }
        return 0;
    }

    private Optional<ComparedShare> share(String typed, int place) {
        return ComparedShare.read(typed, answers.isEmpty() ? null : answers.get(place), designEffect.get(place));
    }

    private long count(String typed) {
        try {
            return Long.parseLong(typed.strip().replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", ""));
        } catch (NumberFormatException e) {
            throw new ParameterException(spec().commandLine(), "'" + typed
                    + "' is neither a count, such as 1204, nor a percentage, such as 147/464 or 4.2%±4.0", e);
        }
    }

    private ParameterException usage(String words) {
        return new ParameterException(spec().commandLine(), words);
    }

    private void counts(CountChange change) {
        OutputTable table = ChangeColumns.table(List.of());
        List<Object> row = ChangeColumns.row(List.of(), change,
                StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, Polarity.LOWER_IS_BETTER));
        if (format == OutputFormat.text && change.smallBase(SMALLEST_BASE)) {
            row.set(ChangeColumns.PERCENT, Double.NaN);
        }
        table.row(row);
        print(table);
        if (change.before() == 0 && change.after() > 0) {
            console().note("Up from none: nothing is a percentage of none.");
        } else if (change.smallBase(SMALLEST_BASE)) {
            console().note("The earlier count is below " + SMALLEST_BASE
                    + ": read the counts, a percentage of so few says little.");
        }
    }

    private void shares(ComparedShare earlier, ComparedShare later) {
        OutputTable table = new OutputTable().decimal("before", 1)
                .decimal("before_low", 1)
                .decimal("before_high", 1)
                .columns("before_answers")
                .decimal("after", 1)
                .decimal("after_low", 1)
                .decimal("after_high", 1)
                .columns("after_answers")
                .decimal("points", 1)
                .decimal("points_low", 1)
                .decimal("points_high", 1)
                .decimal("p", 3)
                .columns("verdict");
        PercentagePointChange change = earlier.proportion() == null || later.proportion() == null
                ? null
                : PercentagePointChange.between(earlier.proportion(), later.proportion());
        table.row(row(earlier, later, change));
        print(table);
        console().note(change == null
                ? "Percentages are compared in percentage points. Without the number of answers (--answers, or a margin as in"
                        + " 4.2%±4.0) nobody can say whether the difference is chance."
                : String.format(Locale.UK,
                        "Percentages are compared in percentage points: %+.1f. Wilson's intervals; the"
                                + " score test of Miettinen and Nurminen. %,d and %,d answers, as good as a simple random sample's.",
                        later.percent() - earlier.percent(), change.before().of(), change.after().of()));
    }

    private static List<@Nullable Object> row(ComparedShare earlier, ComparedShare later,
            @Nullable PercentagePointChange change) {
        return Arrays.asList(earlier.percent(), low(earlier.interval()), high(earlier.interval()),
                earlier.answers(), later.percent(), low(later.interval()), high(later.interval()), later.answers(),
                later.percent() - earlier.percent(), low(change == null ? null : change.interval()),
                high(change == null ? null : change.interval()),
                change == null ? null : (Double) change.pValue(),
                change == null ? "not known of how many" : change.verdict().words());
    }

    private static @Nullable Double low(@Nullable Interval interval) {
        return interval == null ? null : (Double) interval.low();
    }

    private static @Nullable Double high(@Nullable Interval interval) {
        return interval == null ? null : (Double) interval.high();
    }
}
