package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// How much one offence of a kind weighs, from a published table of harm that the user loads. Trigpoint ships none.
///
/// @param scheme whose weights they are: [#ONS_SEVERITY], [#CAMBRIDGE_HARM] or another name
/// @param category the offence as the table words it
/// @param code the offence's code in the table; `null` when it has none
/// @param year the year the table holds for; `null` when it states none
/// @param broader the broader category that the table puts the offence in, such as a type of data.police.uk; `null` when it
///     names none
/// @param weight days of imprisonment or the scheme's own unit; 0 or more, finite
public record CategoryWeight(String scheme, String category, @Nullable String code, @Nullable Integer year,
        @Nullable String broader, double weight) implements Entry {

    /// The Crime Severity Score of the Office for National Statistics.
    public static final String ONS_SEVERITY = "ons-severity";
    /// The Cambridge Crime Harm Index, in days of imprisonment.
    public static final String CAMBRIDGE_HARM = "cambridge-harm";

    /// A weight of a table that puts its offences in no broader category.
    public CategoryWeight(String scheme, String category, @Nullable String code, @Nullable Integer year,
            double weight) {
        this(scheme, category, code, year, null, weight);
    }

    public CategoryWeight {
        if (!(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("a weight is a number from 0 up: " + weight);
        }
    }
}
