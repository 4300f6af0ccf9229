package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Membership;
import org.trigpoint.model.Value;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.util.Locale;
import java.util.stream.Collectors;

/// An entry on one line, for case files that people read and write.
final class EntryLine {
    private EntryLine() {}

    static String of(Entry entry) {
        return switch (entry) {
            case Incident incident -> incident(incident);
            case Area area -> "area " + area(area);
            case Membership membership -> membership.areaCode() + " within " + area(membership.within());
            case AreaValue value ->
                value.areaCode() + " " + value.indicator() + " " + value.year() + " = " + value.value();
            case CategoryWeight weight -> "weight " + weight.scheme() + " " + weight.category() + " " + weight.weight();
            case Boundary boundary -> "boundary " + boundary.areaCode() + " " + boundary.polygons().size();
            case MeasureValue value -> measure(value);
        };
    }

    private static String incident(Incident incident) {
        return incident.category().dataset().id() + " | " + incident.category().name() + " | " + when(incident.when())
                + " | "
                + where(incident.where()) + " | " + text(incident.outcome()) + " | " + text(incident.reference())
                + " | "
                + incident.extras().stream().map(EntryLine::text).collect(Collectors.joining(", "));
    }

    private static String measure(MeasureValue value) {
        Measure.Plan plan = value.measure().plan();
        return "measure " + value.measure().name() + " (" + value.measure().unit().id() + ") | " + text(plan.theme())
                + " | target " + text(plan.target()) + " | " + text(value.area()) + " | " + value.period().code()
                + " = " + switch (value.value()) {
                    case Value.Known known -> known.number() + known.standing().shorthand();
                    case Value.Missing missing -> missing.reason().shorthand();
                } + interval(value.basis());
    }

    private static String interval(Basis basis) {
        return basis.low() == null && basis.high() == null ? ""
                : String.format(Locale.UK, " [%.1f to %.1f]", basis.low(), basis.high());
    }

    private static String area(Area area) {
        return area.code() + " " + area.name() + " (" + area.type().id() + " " + area.vintage() + ")"
                + (area.localName() == null ? "" : " known as " + area.localName());
    }

    private static String when(When when) {
        String start = when.day() == null ? when.month().toString() : when.day() + time(when.time());
        return when.untilDay() == null ? start : start + " to " + when.untilDay() + time(when.untilTime());
    }

    private static String time(@Nullable Object time) {
        return time == null ? "" : " " + time;
    }

    private static String where(Where where) {
        String point = where.hasPoint()
                ? String.format(Locale.ROOT, "%.4f %.4f", where.longitude(), where.latitude())
                : "no point";
        return text(where.areaCode()) + " " + text(where.areaName()) + " " + point;
    }

    private static String text(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
