package org.trigpoint.model;

import java.time.Instant;

/// That small counts were looked at: never by whom, and never the counts.
///
/// @param at when
/// @param subject the id of the subject, or of the register of cases
/// @param period the code of the months
public record Reveal(Instant at, String subject, String period) {}
