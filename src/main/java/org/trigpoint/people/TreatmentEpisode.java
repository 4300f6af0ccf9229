package org.trigpoint.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One episode of drug or alcohol treatment.
///
/// @param person a key that stays the same when the person comes again; empty when unknown
/// @param start the first day
/// @param exit the last day; `null` while it is open
/// @param planned whether it ended with treatment completed; false while it is open
/// @param criminalJustice whether the referral came through criminal justice
public record TreatmentEpisode(String person, LocalDate start, @Nullable LocalDate exit, boolean planned,
        boolean criminalJustice) {
    /// Whether it was open on any day from one to another, both included.
    public boolean isOpen(LocalDate from, LocalDate until) {
        return !start.isAfter(until) && (exit == null || !exit.isBefore(from));
    }

    /// Whether it ended from one day to another, both included.
    public boolean endsWithin(LocalDate from, LocalDate until) {
        return exit != null && !exit.isBefore(from) && !exit.isAfter(until);
    }

    /// Whether, seen at the end of a day, it was effective: open for so many days, or ended before them as planned. The
    /// national monitoring system counts twelve weeks.
    public boolean isEffective(LocalDate seen, int days) {
        boolean ended = exit != null && !exit.isAfter(seen);
        LocalDate last = ended && exit != null ? exit : seen;
        return (ended && planned) || ChronoUnit.DAYS.between(start, last) >= days;
    }
}
