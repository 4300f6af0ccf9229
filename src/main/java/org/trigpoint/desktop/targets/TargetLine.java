package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.Outlook;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.target.Judgement;

import java.time.YearMonth;

/// One measure of the grid as it reads.
///
/// @param row the measure, its target and how it stands
/// @param period the months judged
record TargetLine(TargetRow row, Period period) {
    static final String COMPLETE = "complete";
    static final String NOT_APPLICABLE = "n/a";

    String name() {
        return row.measure().name();
    }

    Judgement judgement() {
        return row.judgement();
    }

    /// A month against the target; not available where nothing came in for it.
    MonthMark month(YearMonth month) {
        return row.months()
                .stream()
                .filter(mark -> mark.month().length() == 1 && mark.month().first().equals(month))
                .findFirst()
                .orElseGet(() -> new MonthMark(Period.of(month, month), Value.missing(MissingReason.NOT_AVAILABLE),
                        Status.NONE));
    }

    /// "64", "71.5%", with its mark behind it where it is provisional; of a missing value its shorthand.
    String monthText(YearMonth month) {
        return row.words(month(month).value());
    }

    double monthNumber(YearMonth month) {
        return month(month).value().known().orElse(Double.NaN);
    }

    /// "Apr 2012: 64, target met"; "Apr 2012: not available".
    String monthWords(YearMonth month) {
        MonthMark mark = month(month);
        String value = switch (mark.value()) {
            case Value.Known known -> row.measure().unit().words(known.number())
                    + (known.standing().words().isEmpty() ? "" : " (" + known.standing().words() + ")");
            case Value.Missing missing -> missing.reason().words();
        };
        String judged = switch (mark.status()) {
            case GREEN -> ", target met";
            case AMBER -> ", within tolerance";
            case RED -> ", target missed";
            case NONE, UNRATED -> "";
        };
        return mark.month().name() + ": " + value + judged;
    }

    /// Where the value so far comes from.
    FigureAsked source() {
        return facts(FigureAsked.of(actualText(), name() + ", " + row.actual().period().name()));
    }

    /// Where the value of a month comes from.
    FigureAsked source(YearMonth month) {
        return facts(FigureAsked.of(monthText(month), name() + ", " + month(month).month().name()));
    }

    private FigureAsked facts(FigureAsked figure) {
        FigureAsked asked = figure;
        for (TargetFact fact : TargetFact.of(this)) {
            asked = asked.with(fact.name(), fact.words());
        }
        return asked.measuring(row.measure().totals());
    }

    String actualText() {
        return row.words(row.actual().value());
    }

    double actualNumber() {
        return row.actual().value().known().orElse(Double.NaN);
    }

    /// What the actual value is of where it is not the whole period: "9 months", "Mar 2013"; else empty.
    String actualOf() {
        Period of = row.actual().period();
        if (of.equals(period) || of.length() == period.length()) {
            return "";
        }
        return of.length() == 1 ? of.name() : of.length() + " months";
    }

    /// Where a year under way is likely to end: "1,240"; "complete" when every month is known; else "n/a".
    String expectedText() {
        Outlook outlook = row.outlook();
        if (outlook != null) {
            return NumberText.of(Math.round(outlook.expected()));
        }
        return row.series().over(period).value().known().isPresent() ? COMPLETE : NOT_APPLICABLE;
    }

    double expectedNumber() {
        Outlook outlook = row.outlook();
        return outlook == null ? Double.NaN : outlook.expected();
    }

    /// "(1,180 to 1,310)", with a chance of 80%; empty where nothing is forecast.
    String intervalText() {
        return interval(row.outlook());
    }

    static String interval(@Nullable Outlook outlook) {
        if (outlook == null) {
            return "";
        }
        Interval interval = outlook.interval();
        return "(" + NumberText.of(Math.round(interval.low())) + " to " + NumberText.of(Math.round(interval.high()))
                + ")";
    }

    /// The expected end with its interval, to copy and to be read aloud.
    String outlookText() {
        return (expectedText() + " " + intervalText()).strip();
    }
}
