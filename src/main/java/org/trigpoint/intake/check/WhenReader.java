package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.Tally.Oddity;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads when an incident happened from however many columns say so.
final class WhenReader {
    private static final Oddity NO_TIME = Oddity.has("a time of day that could not be read and was left out");
    private static final Oddity NO_END = Oddity.has("an end date that could not be read and was left out");
    private static final Oddity YET_TO_COME = Oddity.has("a date in a month yet to come");
    private static final Oddity ENDS_FIRST = new Oddity("ends before it starts; the end was left out",
            "end before they start; the end was left out");
    private final @Nullable Column date;
    private final @Nullable DateColumn dates;
    private final @Nullable DateParts parts;
    private final boolean weeks;
    private final @Nullable Column time;
    private final @Nullable Column untilDate;
    private final @Nullable DateColumn untilDates;
    private final @Nullable Column untilTime;
    private final boolean localTimes;
    private final @Nullable DateOrder chosen;
    private final MissingMarks missing;
    private final Tally tally;
    private final YearMonth thisMonth = YearMonth.now(ZoneId.of("Europe/London"));
    private final List<String> assumptions = new ArrayList<>();
    private final Map<Column, DateColumn> columns = new LinkedHashMap<>();

    /// What is missing, and what is odd.
    record Oddities(MissingMarks missing, Tally tally) {}

    WhenReader(Match match, List<Row> sample, @Nullable DateOrder chosen, Oddities oddities) {
        this.missing = oddities.missing();
        this.tally = oddities.tally();
        this.chosen = chosen;
        this.localTimes = match.layout().localTimes();
        Column named = match.column(Role.DATE).orElse(null);
        this.parts = named == null ? DateParts.of(match) : DateParts.besideYear(match, named, sample).orElse(null);
        this.date = parts == null ? named : null;
        this.dates = infer(date, sample);
        this.weeks = date != null && Weeks.isHeading(date.heading());
        if (parts != null) {
            assumptions.addAll(parts.assumptions(DateParts.Dated.of(match.layout().dataset())));
        }
        this.time = match.column(Role.TIME).orElse(null);
        this.untilDate = match.column(Role.UNTIL_DATE).orElse(null);
        this.untilDates = infer(untilDate, sample);
        this.untilTime = match.column(Role.UNTIL_TIME).orElse(null);
    }

    private @Nullable DateColumn infer(@Nullable Column column, List<Row> sample) {
        if (column == null) {
            return null;
        }
        DateColumn inferred = DateColumn.infer(sample.stream().map(row -> row.cell(column.index())).toList(),
                localTimes, chosen);
        if (inferred.order() == DateOrder.MONTH_FIRST) {
            assumptions.add("The dates in '" + column.heading() + "' begin with the month; they were read as "
                    + inferred.order().pattern() + ".");
        }
        columns.put(column, inferred);
        return inferred;
    }

    List<String> assumptions() {
        return assumptions;
    }

    /// What the whole of the date columns did not settle.
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<Column, DateColumn> read : columns.entrySet()) {
            if (read.getValue().isAmbiguous()) {
                findings.add(
                        "All dates in '" + read.getKey().heading() + "' could begin with the day or with the month; "
                                + "they were read as " + read.getValue().order().pattern() + ".");
            }
        }
        return findings;
    }

    /// When the row's incident happened; `null` after telling the fault.
    @Nullable
    When read(Row row, Faults faults) {
        When start = start(row, faults);
        if (start == null) {
            return null;
        }
        if (start.month().isAfter(thisMonth)) {
            tally.count(YET_TO_COME);
        }
        When timed = time == null ? start : withTime(start, row.cell(time.index()));
        return untilDate == null && untilTime == null ? timed : withEnd(timed, row);
    }

    private @Nullable When start(Row row, Faults faults) {
        if (date == null || dates == null) {
            return parts == null ? null : parts.read(row, faults);
        }
        Cell cell = row.cell(date.index());
        When when = dates.read(cell);
        if (when == null) {
            faults.add(date.heading(), cell, dates.expected());
        }
        return when != null && weeks ? Weeks.around(when, Weeks.isBeginning(date.heading())) : when;
    }

    private When withTime(When start, Cell cell) {
        LocalDate day = start.day();
        if (day == null || missing.marks(cell)) {
            return start;
        }
        LocalTime read = TimeText.of(cell);
        if (read == null) {
            tally.count(NO_TIME);
            return start;
        }
        return When.of(day, read);
    }

    private When withEnd(When start, Row row) {
        Cell cell = untilDate == null ? Cell.Blank.BLANK : row.cell(untilDate.index());
        When end = untilDates == null || missing.marks(cell) ? null : untilDates.read(cell);
        if (end == null && !missing.marks(cell)) {
            tally.count(NO_END);
        }
        LocalDate endDay = end == null ? null : end.day();
        LocalTime endTime = end == null ? null : end.time();
        LocalTime read = endTime(row);
        if (read != null) {
            endTime = read;
            endDay = untilDate == null ? dayOf(read, start) : endDay;
        }
        return endDay == null ? start : ending(start, endDay, endTime);
    }

    private @Nullable LocalTime endTime(Row row) {
        if (untilTime == null || missing.marks(row.cell(untilTime.index()))) {
            return null;
        }
        LocalTime read = TimeText.of(row.cell(untilTime.index()));
        if (read == null) {
            tally.count(NO_TIME);
        }
        return read;
    }

    /// The day of an end whose time alone is given: that of the start, or the next where it comes earlier in the day.
    private static @Nullable LocalDate dayOf(LocalTime end, When start) {
        LocalDate day = start.day();
        LocalTime time = start.time();
        return day != null && time != null && end.isBefore(time) ? day.plusDays(1) : day;
    }

    private When ending(When start, LocalDate endDay, @Nullable LocalTime endTime) {
        LocalDate day = start.day();
        LocalTime time = start.time();
        boolean earlierThatDay = endDay.equals(day) && time != null && endTime != null && endTime.isBefore(time);
        if ((day != null && endDay.isBefore(day)) || earlierThatDay) {
            tally.count(ENDS_FIRST);
            return start;
        }
        return start.until(endDay, endTime);
    }
}
