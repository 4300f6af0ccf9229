package org.trigpoint.desktop.explore;

import org.trigpoint.assessment.ThemeWords;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.DayHourGrid;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.explore.Exploration;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What came out.
///
/// @param dataset what was asked about
/// @param found the answer
record ExploreAnswer(Dataset dataset, Exploration found) {

    private static final int HOURS = 24;

    /// One sentence: the count, the change where there is one, and the hours that hold most.
    String words() {
        String count = found.change() == null
                ? NumberText.of(found.count()) + " " + dataset.unit() + " in " + period().name() + "."
                : ThemeWords.headline(dataset, found.change());
        String peak = found.peak() == null ? "" : " " + found.peak().sentence();
        return count + peak;
    }

    /// What could not be counted or compared.
    String notes() {
        List<String> notes = new ArrayList<>(found.notes());
        if (found.refusal() != null) {
            notes.addFirst("No change is stated: " + found.refusal() + ".");
        }
        return String.join(" ", notes);
    }

    /// Where the count of everything shown comes from.
    FigureAsked source() {
        return about(FigureAsked.of(NumberText.of(found.count()), dataset.title() + ", " + period().name()))
                .with("Before", NumberText.of(found.before()) + " in " + found.question().against().name())
                .counting(found.question().selection().during(period()));
    }

    /// Where the count of a place comes from.
    FigureAsked source(Exploration.Place place) {
        AreaType unit = found.question().unit();
        Condition here = unit == AreaType.LSOA
                ? new Condition("area", place.code())
                : new Condition(unit.id(), place.name());
        return about(FigureAsked.of(NumberText.of(place.count()), place.name() + ", " + period().name()))
                .with("Area", place.name() + " (" + place.code() + ")")
                .with("Before", NumberText.of(place.before()) + " in " + found.question().against().name())
                .with("Share", NumberText.share(place.share()) + " of " + NumberText.of(found.count()) + " "
                        + dataset.unit() + ", those without an area included")
                .counting(found.question().selection().and(here).during(period()));
    }

    private FigureAsked about(FigureAsked figure) {
        String filters = found.question()
                .selection()
                .where()
                .stream()
                .map(condition -> condition.column() + " is " + condition.value())
                .collect(Collectors.joining("; "));
        return figure
                .with("Definition", "records of " + dataset.title() + (filters.isEmpty() ? "" : " where " + filters))
                .during(period(), found.question().against())
                .with("Method", "a count of rows; records without the asked area or hour are said beside it");
    }

    private Period period() {
        return found.question().period();
    }

    /// Month by month, last year behind.
    MonthlyComparison months() {
        return new MonthlyComparison("Month by month", dataset.unit() + " a month", period().first(),
                year(period(), found.months()), year(found.question().against(), found.monthsBefore()));
    }

    private static MonthlyComparison.Year year(Period period, List<Long> months) {
        return new MonthlyComparison.Year(period.name(), months.stream().map(Long::doubleValue).toList());
    }

    /// Day of the week by hour.
    DayHourGrid hours() {
        boolean none = found.hours().incidents() == 0;
        List<List<Double>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(IntStream.range(0, HOURS)
                    .mapToObj(hour -> none ? Double.NaN : found.hours().weight(day, hour))
                    .toList());
        }
        return new DayHourGrid("Day and hour", dataset.unit() + (found.untimed() == 0
                ? ""
                : "; " + NumberText.of(found.untimed()) + " without an hour are not shown"), days);
    }
}
