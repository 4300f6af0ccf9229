package org.trigpoint.desktop.wizard;

import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Membership;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One row of a table as it was understood.
///
/// @param what the category, or what is said about an area
/// @param when the date in words, so that day and month cannot be mistaken
/// @param where the area or the point
/// @param reference the supplier's reference
record SampleRow(String what, String when, String where, String reference) {

    private static final String NONE = "n/a";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static SampleRow of(Entry entry) {
        return switch (entry) {
            case Incident incident -> new SampleRow(
                    incident.category().dataset().title() + ": " + incident.category().name(),
                    when(incident.when()), where(incident.where()),
                    incident.reference() == null ? NONE : incident.reference());
            case Area area -> new SampleRow(area.type().title(), NONE, area.code() + " " + area.name(), NONE);
            case Membership in -> new SampleRow("Lies in " + in.within().name(), NONE, in.areaCode(), NONE);
            case AreaValue value -> new SampleRow(value.indicator() + ": " + NumberText.of(value.value()),
                    value.year() == null ? NONE : Integer.toString(value.year()), value.areaCode(), NONE);
            case Boundary outline -> new SampleRow("Outline", NONE, outline.areaCode(), NONE);
            case MeasureValue value -> new SampleRow(value.measure().name(), value.period().name(),
                    value.area() == null ? NONE : value.area(), NONE);
            default -> new SampleRow(entry.getClass().getSimpleName(), NONE, NONE, NONE);
        };
    }

    private static String when(When when) {
        if (when.day() == null) {
            return MONTH.format(when.month());
        }
        return DAY.format(when.day()) + (when.time() == null ? "" : ", " + TIME.format(when.time()));
    }

    private static String where(Where where) {
        if (where.areaCode() != null) {
            return where.areaName() == null ? where.areaCode() : where.areaCode() + " " + where.areaName();
        }
        if (where.areaName() != null) {
            return where.areaName();
        }
        return where.hasPoint()
                ? NumberText.decimals(where.latitude(), 4) + ", " + NumberText.decimals(where.longitude(), 4)
                : NONE;
    }
}
