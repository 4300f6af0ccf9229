package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.time.LocalDate;
import java.time.LocalTime;

/// The columns of one incident in the order of the table. One is used for all rows of a batch: [#begin], then [#end].
final class IncidentRow {
    private final RowRecord row = new RowRecord();
    private final long batch;

    IncidentRow(long batch) {
        this.batch = batch;
    }

    /// The columns up to the point.
    ///
    /// @param category the number of the category
    /// @param area the number of the area; 0 for none
    void begin(Incident incident, int category, int area) {
        row.clear();
        row.addNull(); // the id, which is kept beside the row
        row.addInteger(batch);
        row.addInteger(category);
        row.addInteger(Months.number(incident.when().month()));
        addWhen(incident.when());
        addOrNull(area);
        addPoint(incident.where());
    }

    /// The rest.
    ///
    /// @param outcome the number of the outcome; 0 for none
    /// @param reference as [References#stored] has it
    /// @param extras the number of the extra values; 0 for none
    void end(int outcome, @Nullable Object reference, long extras) {
        addOrNull(outcome);
        switch (reference) {
            case null -> row.addNull();
            case byte[] bytes -> row.addBytes(bytes);
            default -> row.addText(reference.toString());
        }
        addOrNull(extras);
    }

    /// The row as it is written.
    RowRecord record() {
        return row;
    }

    private void addWhen(When when) {
        addDay(when.day());
        addMinute(when.time());
        addDay(when.untilDay());
        addMinute(when.untilTime());
    }

    private void addDay(@Nullable LocalDate day) {
        if (day == null) {
            row.addNull();
        } else {
            row.addInteger(day.toEpochDay());
        }
    }

    private void addMinute(@Nullable LocalTime time) {
        if (time == null) {
            row.addNull();
        } else {
            row.addInteger(time.getHour() * 60 + time.getMinute());
        }
    }

    private void addPoint(Where where) {
        if (where.hasPoint()) {
            row.addReal(where.longitude());
            row.addReal(where.latitude());
        } else {
            row.addNull();
            row.addNull();
        }
    }

    /// The numbers of dictionaries begin at 1.
    private void addOrNull(long number) {
        if (number == 0) {
            row.addNull();
        } else {
            row.addInteger(number);
        }
    }
}
