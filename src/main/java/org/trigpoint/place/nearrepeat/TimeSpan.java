package org.trigpoint.place.nearrepeat;

import java.time.LocalDateTime;

/// When an incident happened, as far as it is known: between leaving home and coming back, for instance.
///
/// @param from the earliest moment, in local time
/// @param to the latest moment; the same as `from` when the moment is known
public record TimeSpan(LocalDateTime from, LocalDateTime to) {}
