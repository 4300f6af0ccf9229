package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;

import java.time.LocalDate;
import java.util.Set;

/// What an assessment is asked to be.
///
/// @param partnership whose it is; `null` to name it after the district most incidents lie in
/// @param period the twelve months assessed; `null` for the latest complete ones
/// @param marking the protective marking
/// @param date the day it is made
/// @param seed where the random numbers of the rank intervals start
/// @param edition who it is for
/// @param annexes those asked for beyond the usual
public record AssessmentRequest(@Nullable String partnership, @Nullable Period period, Marking marking, LocalDate date,
        long seed, Edition edition, Set<Annex> annexes) {
    public AssessmentRequest {
        annexes = Set.copyOf(annexes);
    }

    /// The restricted edition.
    public AssessmentRequest(@Nullable String partnership, @Nullable Period period, Marking marking, LocalDate date,
            long seed) {
        this(partnership, period, marking, date, seed, Edition.RESTRICTED, Set.of());
    }

    /// The latest complete twelve months, OFFICIAL-SENSITIVE.
    public static AssessmentRequest on(LocalDate date) {
        return new AssessmentRequest(null, null, Marking.OFFICIAL_SENSITIVE, date, 1);
    }

    /// The same for a period; `null` for the latest complete one.
    public AssessmentRequest during(@Nullable Period months) {
        return new AssessmentRequest(partnership, months, marking, date, seed, edition, annexes);
    }

    /// The same under another marking.
    public AssessmentRequest marked(Marking other) {
        return new AssessmentRequest(partnership, period, other, date, seed, edition, annexes);
    }

    /// The same for other readers.
    public AssessmentRequest edition(Edition other) {
        return new AssessmentRequest(partnership, period, marking, date, seed, other, annexes);
    }

    /// The same with annexes.
    public AssessmentRequest annexes(Set<Annex> asked) {
        return new AssessmentRequest(partnership, period, marking, date, seed, edition, asked);
    }
}
