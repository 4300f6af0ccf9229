package org.trigpoint.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many of those who completed treatment came back for more within some months. Only completions that could be
/// followed for all of these months are counted.
///
/// @param completions completions of known people in the period whose months of follow-up the data cover
/// @param returned those of them who started again within the months
/// @param tooLate completions of the period whose follow-up runs past the last day of the data
/// @param unknown completions of the period without a key of the person
public record Representations(long completions, long returned, long tooLate, long unknown) {
    /// Follows the completions of a period.
    ///
    /// @param months such as 6
    /// @param dataUntil the last day the data cover
    public static Representations of(List<TreatmentEpisode> episodes, Period period, int months, LocalDate dataUntil) {
        return of(episodes, episodes, period, months, dataUntil);
    }

    /// Follows the completions of some episodes, such as those of one substance, into any episode.
    ///
    /// @param some the episodes whose completions are followed
    /// @param all every episode, among which returns are looked for
    public static Representations of(List<TreatmentEpisode> some, List<TreatmentEpisode> all, Period period, int months,
            LocalDate dataUntil) {
        Map<String, List<LocalDate>> starts = all.stream()
                .collect(Collectors.groupingBy(TreatmentEpisode::person,
                        Collectors.mapping(TreatmentEpisode::start, Collectors.toList())));
        long completions = 0;
        long returned = 0;
        long tooLate = 0;
        long unknown = 0;
        for (TreatmentEpisode episode : some) {
            LocalDate exit = completedIn(episode, period);
            if (exit == null) {
                continue;
            }
            LocalDate followed = exit.plusMonths(months);
            if (episode.person().isEmpty()) {
                unknown++;
            } else if (followed.isAfter(dataUntil)) {
                tooLate++;
            } else {
                completions++;
                returned += starts.getOrDefault(episode.person(), List.of())
                        .stream()
                        .anyMatch(start -> start.isAfter(exit) && !start.isAfter(followed)) ? 1 : 0;
            }
        }
        return new Representations(completions, returned, tooLate, unknown);
    }

    private static @Nullable LocalDate completedIn(TreatmentEpisode episode, Period period) {
        return episode.planned()
                && episode.endsWithin(period.first().atDay(1), period.last().atEndOfMonth()) ? episode.exit() : null;
    }
}
