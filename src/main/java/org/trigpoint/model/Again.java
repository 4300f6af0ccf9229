package org.trigpoint.model;

import java.time.YearMonth;

/// A month that a batch brings again without references to tell whether its rows are the same: they were all kept, and may
/// count twice.
///
/// @param month the month
/// @param batch the batch that held it before
/// @param file the file that batch came from
/// @param before rows of the month without a reference in that batch
/// @param now rows of the month without a reference in the new one
/// @param alike those of them that equal a row of the earlier batch in every column
public record Again(YearMonth month, long batch, String file, long before, long now, long alike) {}
