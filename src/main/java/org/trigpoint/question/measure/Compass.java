package org.trigpoint.question.measure;

import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.statistics.control.Signal;
import org.trigpoint.statistics.control.XmrChart;
import org.trigpoint.statistics.control.XmrSettings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the direction of travel of a series: against the same months a year before; where these are not known, by the
/// signals of a control chart of its months.
final class Compass {
    private static final int FEWEST_MONTHS = 8;
    private static final Set<Signal> UP = EnumSet.of(Signal.ABOVE_LIMIT, Signal.RUN_ABOVE, Signal.RISING,
            Signal.NEAR_UPPER_LIMIT);
    private static final Set<Signal> DOWN = EnumSet.of(Signal.BELOW_LIMIT, Signal.RUN_BELOW, Signal.FALLING,
            Signal.NEAR_LOWER_LIMIT);

    private final Series series;
    private final StatusRule rule;

    Compass(Series series, StatusRule rule) {
        this.series = series;
        this.rule = rule;
    }

    Travel travel(Period reached) {
        SeriesPoint now = series.over(reached);
        SeriesPoint then = series.over(reached.yearBefore());
        if (now.value().known().isEmpty()) {
            return Travel.UNKNOWN;
        }
        if (then.value().known().isEmpty()) {
            return bySignals(reached);
        }
        if (series.breaksBetween(then.period(), now.period())) {
            return new Travel(0, Status.NONE, ChangeRow.BREAK);
        }
        double difference = now.value().known().getAsDouble() - then.value().known().getAsDouble();
        int plain = (int) Math.signum(difference);
        int direction = rule == StatusRule.DIRECTION_ONLY ? plain
                : evidence(then, now).map(evidence -> direction(evidence.verdict())).orElse(plain);
        String words = direction > 0 ? "up on "
                : direction < 0 ? "down on "
                        : plain == 0 ? "the same as in "
                                : "no clear change on ";
        return new Travel(direction, series.measure().polarity().statusOf(direction),
                words + then.period().name());
    }

    /// Whether two values of the series differ by more than chance, allowing for how much its months vary.
    Optional<Evidence> evidence(SeriesPoint then, SeriesPoint now) {
        double dispersion = Evidence.dispersion(series.within(then.period()).monthly(),
                series.within(now.period()).monthly());
        return Evidence.between(then, now, series.measure().unit(), dispersion);
    }

    static int direction(Verdict verdict) {
        return switch (verdict) {
            case ROSE -> 1;
            case FELL -> -1;
            case NO_CLEAR_CHANGE -> 0;
        };
    }

    private Travel bySignals(Period reached) {
        List<SeriesPoint> months = series.monthly()
                .points()
                .stream()
                .filter(p -> !p.period().last().isAfter(reached.last()))
                .toList();
        double[] values = Months.values(months);
        if (Months.known(values) < FEWEST_MONTHS) {
            return Travel.UNKNOWN;
        }
        try {
            Set<Signal> last = XmrChart.of(values, XmrSettings.NHS).points().getLast().signals();
            boolean up = last.stream().anyMatch(UP::contains);
            boolean down = last.stream().anyMatch(DOWN::contains);
            int direction = (up ? 1 : 0) - (down ? 1 : 0);
            Status status = series.measure().polarity().statusOf(direction);
            return new Travel(direction, status, direction > 0 ? "above its usual range"
                    : direction < 0 ? "below its usual range" : "within its usual range");
        } catch (RefusedException tooFew) {
            return Travel.UNKNOWN;
        }
    }
}
