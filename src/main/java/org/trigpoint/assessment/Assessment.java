package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;

import java.time.LocalDate;
import java.util.List;

/// One strategic assessment: every result with its words, nothing drawn yet.
///
/// @param partnership whose it is
/// @param period the twelve months assessed
/// @param against the months they are compared with
/// @param marking the protective marking
/// @param date the day it was made
/// @param summary the findings of the first page, the most important first
/// @param themes one a data set that can be compared
/// @param treatment treatment; `null` when no episodes are complete
/// @param places the high-impact locations; `null` when there is nothing to rank
/// @param boundaries the outlines of the ranked areas; empty when none were imported
/// @param gaps what cannot be said, and why
/// @param sources every batch it rests on
/// @param notes how the figures were made, beyond the methods
public record Assessment(String partnership, Period period, Period against, Marking marking, LocalDate date,
        List<String> summary, List<Theme> themes, @Nullable Treatment treatment, @Nullable Places places,
        List<Boundary> boundaries, List<Gap> gaps, List<Batch> sources, List<String> notes) {
    public Assessment {
        summary = List.copyOf(summary);
        themes = List.copyOf(themes);
        boundaries = List.copyOf(boundaries);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
