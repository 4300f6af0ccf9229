package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.Held;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.question.measure.Travel;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.target.Judgement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// Measures made from records as an edition may print them: a share or a rate is not told whose count, or what is left of
/// its whole, is small, since the whole stands beside it; nor is what was judged by it.
///
/// @param rule the edition's
/// @param open the data sets whose counts are told however small they are
/// @param counts whether counts are decided here too; those of a public edition are, with all others, on the finished pages
record GuardedTargets(DisclosureRule rule, Predicate<Dataset> open, boolean counts) {
    TargetsTable of(TargetsTable targets) {
        return new TargetsTable(targets.period(), targets.rule(), targets.tolerance(),
                targets.rows().stream().map(this::row).toList(), targets.notes());
    }

    private TargetRow row(TargetRow row) {
        Dataset dataset = dataset(row.measure());
        if (dataset == null || open.test(dataset)) {
            return row;
        }
        Held baseline = seen(row, row.baseline());
        Held actual = seen(row, row.actual());
        List<MonthMark> months = row.months().stream().map(mark -> seen(row, mark)).toList();
        if (baseline.equals(row.baseline()) && actual.equals(row.actual())) {
            return new TargetRow(row.measure(), row.target(), baseline, actual, row.judgement(), row.travel(), months,
                    row.outlook(), row.series());
        }
        return new TargetRow(row.measure(), row.target(), baseline, actual,
                new Judgement(Status.NONE, MissingReason.SUPPRESSED.words(), OptionalDouble.empty(),
                        row.judgement().rule()),
                Travel.UNKNOWN, months, null, row.series());
    }

    private Held seen(TargetRow row, Held held) {
        return tells(row, held.period(), held.value())
                ? new Held(Value.missing(MissingReason.SUPPRESSED), held.words(), held.period())
                : held;
    }

    private MonthMark seen(TargetRow row, MonthMark mark) {
        return tells(row, mark.month(), mark.value())
                ? new MonthMark(mark.month(), Value.missing(MissingReason.SUPPRESSED), Status.NONE)
                : mark;
    }

    /// Whether a value tells a small count.
    private boolean tells(TargetRow row, Period period, Value value) {
        if (value.known().isEmpty()) {
            return false;
        }
        if (row.measure().origin() instanceof Origin.Counted) {
            return counts && rule.sensitive(Math.round(value.known().orElseThrow()));
        }
        Basis basis = row.series().over(period).basis();
        if (basis.numerator() == null || basis.denominator() == null) {
            return false;
        }
        long part = Math.round(basis.numerator());
        long rest = Math.round(basis.denominator()) - part;
        return rule.sensitive(part) || rule.sensitive(rest);
    }

    /// The records it is made from; `null` where it came in as totals.
    private static @Nullable Dataset dataset(MeasureDefinition measure) {
        return switch (measure.origin()) {
            case Origin.Counted counted -> counted.count().dataset();
            case Origin.PerThousand rate -> rate.count().dataset();
            case Origin.Share share -> share.denominator().dataset();
            case Origin.Repeats repeats -> repeats.count().dataset();
            case Origin.Imported imported -> null;
            case Origin.ImportedOf one -> null;
        };
    }
}
