package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.MeasureDefinition.Reach;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.definition.StatedTarget;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.forecast.YearEnd;
import org.trigpoint.statistics.target.Judgement;
import org.trigpoint.statistics.target.OnCourse;
import org.trigpoint.statistics.target.Reading;
import org.trigpoint.statistics.target.Target;
import org.trigpoint.statistics.target.Tolerance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Holds one series against its target.
final class Hold {
    private final Series series;
    private final Period period;
    private final StatusRule rule;
    private final Tolerance tolerance;
    private final MeasureDefinition measure;
    private final @Nullable StatedTarget stated;

    Hold(Series series, Period period, StatusRule rule, Tolerance tolerance) {
        this.series = series;
        this.period = period;
        this.rule = rule;
        this.tolerance = tolerance;
        this.measure = series.measure();
        String text = measure.aim().target();
        Value baseline = measure.aim().baseline();
        this.stated = text == null ? null
                : StatedTarget.read(text, measure.name(), measure.unit(),
                        baseline == null ? OptionalDouble.empty() : baseline.known()).orElse(null);
    }

    /// The row; empty when the series says nothing of the period, and no forecast of it can be made.
    Optional<TargetRow> row() {
        boolean months = isForEachMonth();
        Optional<Outlook> outlook = months ? Optional.empty() : new Prospect(series, period).outlook(this::onCourse);
        Period reached = months ? latestMonth() : reached();
        if (series.within(period).points().isEmpty() && outlook.isEmpty()) {
            return Optional.empty();
        }
        SeriesPoint actual = series.over(reached);
        Held baseline = baseline(reached);
        Travel travel = new Compass(series, rule).travel(reached);
        Target target = stated == null ? null : stated.target();
        return Optional.of(new TargetRow(measure, target, baseline, new Held(actual.value(), name(reached), reached),
                judge(baseline, actual, outlook), travel, marks(baseline, months), outlook.orElse(null), series));
    }

    private String name(Period reached) {
        boolean partly = reached.length() < period.length() && reached.length() > 1;
        return partly ? reached.name() + " so far" : reached.name();
    }

    private Judgement judge(Held baseline, SeriesPoint actual, Optional<Outlook> outlook) {
        if (stated == null) {
            String why = measure.aim().target() == null ? "no target" : "target not understood";
            return new Judgement(Status.NONE, why, OptionalDouble.empty(), "none");
        }
        if (outlook.isPresent()) {
            return expected(outlook.get());
        }
        boolean partly = actual.period().length() > 1 && actual.period().length() < period.length();
        boolean sameMonths = baseline.period().equals(actual.period().yearBefore());
        boolean ofWholeYear = stated.target() instanceof Target.AtMost || stated.target() instanceof Target.AtLeast;
        if (partly && (ofWholeYear || !sameMonths)) {
            return new Judgement(Status.NONE, "year under way, too few months to forecast its end",
                    OptionalDouble.empty(), stated.target().words(measure.unit()));
        }
        if (sameMonths && !ofWholeYear && series.breaksBetween(baseline.period(), actual.period())) {
            return new Judgement(Status.NONE, ChangeRow.BREAK, OptionalDouble.empty(), ChangeRow.BREAK);
        }
        Judgement judged = Judgement.of(stated.target(), reading(baseline, actual.value()), tolerance, rule);
        boolean moved = stated.target() instanceof Target.MonitorDirection && judged.status() != Status.NONE;
        return moved && rule == StatusRule.DIRECTION_AND_EVIDENCE ? byEvidence(baseline, actual).orElse(judged)
                : judged;
    }

    /// A move judged with all that is known of how its two values came about.
    private Optional<Judgement> byEvidence(Held baseline, SeriesPoint actual) {
        Optional<SeriesPoint> before = baseline.period().equals(actual.period())
                ? Optional.empty()
                : Optional.of(series.over(baseline.period()));
        return before.flatMap(then -> new Compass(series, rule).evidence(then, actual))
                .map(evidence -> {
                    Status status = measure.polarity().statusOf(Compass.direction(evidence.verdict()));
                    return new Judgement(status, status.word(), OptionalDouble.empty(), rule.words());
                });
    }

    private static Judgement expected(Outlook outlook) {
        OnCourse course = outlook.onCourse();
        Status status = course.chance() >= OnCourse.LIKELY ? Status.GREEN
                : course.chance() <= OnCourse.UNLIKELY ? Status.RED : Status.AMBER;
        return new Judgement(status, course.words(), OptionalDouble.of(course.level()),
                "chance of meeting the target by the year's end: from %d%% on course, to %d%% not"
                        .formatted(Math.round(100 * OnCourse.LIKELY), Math.round(100 * OnCourse.UNLIKELY)));
    }

    /// The target in words; empty where there is none that is understood.
    String target() {
        return stated == null ? "" : stated.target().words(measure.unit());
    }

    /// The chance that a year under way meets the target; empty where there is none to meet.
    Optional<OnCourse> onCourse(YearEnd year) {
        if (stated == null) {
            return Optional.empty();
        }
        Held baseline = baseline(period);
        return OnCourse.of(stated.target(), reading(baseline, Value.missing(MissingReason.NOT_AVAILABLE)), year);
    }

    private Reading reading(Held baseline, Value actual) {
        return new Reading(measure.unit(), measure.polarity(), baseline.value(), actual);
    }

    private Held baseline(Period reached) {
        Value given = measure.aim().baseline();
        if (given != null) {
            return new Held(given, "stated", period);
        }
        if (stated != null && stated.impliedBaseline().isPresent()) {
            double implied = stated.impliedBaseline().getAsDouble();
            boolean whole = measure.unit() == MeasureUnit.COUNT;
            return new Held(Value.of(whole ? Math.rint(implied) : implied), "implied by the target", period);
        }
        Period before = reached.yearBefore();
        return new Held(series.over(before).value(), before.name(), before);
    }

    private List<MonthMark> marks(Held baseline, boolean judged) {
        return series.within(period)
                .monthly()
                .points()
                .stream()
                .map(p -> new MonthMark(p.period(), p.value(), judged ? status(baseline, p.value()) : Status.NONE))
                .toList();
    }

    private Status status(Held baseline, Value value) {
        return stated == null ? Status.NONE
                : Judgement.of(stated.target(), reading(baseline, value), tolerance, StatusRule.DIRECTION_ONLY)
                        .status();
    }

    /// Whether the target is for each month. Where nothing says so, a level of the size of the months is.
    boolean isForEachMonth() {
        if (measure.aim().reach() != Reach.UNSAID) {
            return measure.aim().reach() == Reach.MONTH;
        }
        List<SeriesPoint> months = series.within(period).monthly().points();
        boolean given = series.at(period).isPresent() && period.length() > 1;
        if (given || months.stream().allMatch(p -> p.value().known().isEmpty())) {
            return false;
        }
        if (measure.unit() != MeasureUnit.COUNT) {
            boolean cameIn = measure.origin() instanceof Origin.Imported;
            return cameIn && series.over(period).value().known().isEmpty();
        }
        OptionalDouble level = stated == null ? OptionalDouble.empty()
                : stated.target().level(baselineStated());
        double mean = months.stream().flatMapToDouble(p -> p.value().known().stream()).average().orElse(0);
        return level.isPresent() && Math.abs(Math.log(level.getAsDouble() / mean)) < Math
                .abs(Math.log(level.getAsDouble() / (mean * period.length())));
    }

    private OptionalDouble baselineStated() {
        Value given = measure.aim().baseline();
        return given == null ? OptionalDouble.empty() : given.known();
    }

    private Period latestMonth() {
        return series.within(period)
                .monthly()
                .points()
                .stream()
                .filter(p -> p.value().known().isPresent())
                .reduce((_, later) -> later)
                .map(SeriesPoint::period)
                .orElse(period);
    }

    /// The period; while it is under way, its months up to the last that is known.
    private Period reached() {
        if (series.over(period).value().known().isPresent()) {
            return period;
        }
        Period latest = latestMonth();
        Period soFar = Period.of(period.first(), latest.last());
        return series.over(soFar).value().known().isPresent() ? soFar : period;
    }
}
