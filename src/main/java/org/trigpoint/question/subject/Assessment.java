package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/// An assessment of a case entered by hand.
///
/// @param reference the case
/// @param day when it was assessed
/// @param review when it is due for review; `null` when no day is set
/// @param agency the agency that leads on it; empty when none is said
/// @param closed whether the case leaves the register with it
/// @param answers the answers by column of the form
public record Assessment(String reference, LocalDate day, @Nullable LocalDate review, String agency, boolean closed,
        Map<String, Integer> answers) {
    public Assessment {
        answers = Map.copyOf(answers);
    }
}
