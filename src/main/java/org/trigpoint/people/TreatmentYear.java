package org.trigpoint.people;

import org.trigpoint.model.Period;
import org.trigpoint.statistics.Proportion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Drug and alcohol treatment over a period. Its unit is the episode: a person may have several.
///
/// @param inTreatment episodes open on at least one day
/// @param newStarts episodes that started
/// @param effective episodes that were effective by the end of the period; see [TreatmentEpisode#isEffective]
/// @param exits episodes that ended
/// @param plannedExits exits whose reason says that treatment was completed
/// @param criminalJustice episodes in treatment that were referred through criminal justice
/// @param criminalJusticePlanned planned exits among those
/// @param people different people in treatment; 0 when the supplier names none
public record TreatmentYear(long inTreatment, long newStarts, long effective, long exits, long plannedExits,
        long criminalJustice, long criminalJusticePlanned, long people) {
    /// Counts the episodes of a period.
    ///
    /// @param effectiveDays how long an episode must last to be effective unless it ends as planned
    public static TreatmentYear of(List<TreatmentEpisode> episodes, Period period, int effectiveDays) {
        LocalDate from = period.first().atDay(1);
        LocalDate until = period.last().atEndOfMonth();
        List<TreatmentEpisode> open = episodes.stream().filter(e -> e.isOpen(from, until)).toList();
        List<TreatmentEpisode> ended = open.stream().filter(e -> e.endsWithin(from, until)).toList();
        List<TreatmentEpisode> planned = ended.stream().filter(TreatmentEpisode::planned).toList();
        Set<String> people = open.stream()
                .map(TreatmentEpisode::person)
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
        return new TreatmentYear(open.size(), open.stream().filter(e -> !e.start().isBefore(from)).count(),
                open.stream().filter(e -> e.isEffective(until, effectiveDays)).count(), ended.size(), planned.size(),
                open.stream().filter(TreatmentEpisode::criminalJustice).count(),
                planned.stream().filter(TreatmentEpisode::criminalJustice).count(), people.size());
    }

    /// Planned exits as a part of all exits; empty when nobody left.
    public Optional<Proportion> plannedShare() {
        return exits == 0 ? Optional.empty() : Optional.of(new Proportion(plannedExits, exits));
    }

    /// Successful completions as a part of all in treatment; empty when nobody was.
    public Optional<Proportion> completionShare() {
        return inTreatment == 0 ? Optional.empty() : Optional.of(new Proportion(plannedExits, inTreatment));
    }
}
