package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;

/// What the analyst asks of a reading.
///
/// @param layout the id of the layout to use instead of the best match; `null` for the best match
/// @param sheet the only sheet to read; `null` for all visible sheets that are recognised
public record ReadOptions(@Nullable String layout, @Nullable String sheet) {
    /// The best match of every visible sheet.
    public static final ReadOptions DEFAULT = new ReadOptions(null, null);
}
