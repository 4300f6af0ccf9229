package org.trigpoint.assessment;

import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;

import java.time.LocalDate;

/// Whose assessment it is, of which months, and under which marking.
///
/// @param partnership whose it is
/// @param period the twelve months assessed
/// @param against the months they are compared with
/// @param marking the protective marking
/// @param date the day it was made
/// @param edition who it is for
public record Issue(String partnership, Period period, Period against, Marking marking, LocalDate date,
        Edition edition) {}
