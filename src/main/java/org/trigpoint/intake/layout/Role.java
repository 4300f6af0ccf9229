package org.trigpoint.intake.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column means.
public enum Role {
    /// The supplier's reference of the record.
    REFERENCE,
    /// The date, the month, or the date with the time, of the start.
    DATE,
    /// The time of day of the start.
    TIME,
    /// The year, where date parts stand in columns of their own.
    YEAR,
    /// The month as a number or name, beside [#YEAR].
    MONTH,
    /// The day of the month, beside [#YEAR] and [#MONTH].
    DAY,
    /// The date, perhaps with the time, of the end of a span or an episode.
    UNTIL_DATE,
    /// The time of day of the end.
    UNTIL_TIME,
    /// What it was, or a part of what it was: rules make the category of all columns of this role.
    CATEGORY,
    /// How it ended.
    OUTCOME,
    /// The code of the smallest area.
    AREA_CODE,
    /// The name of that area.
    AREA_NAME,
    /// The name that people there use for that area.
    LOCAL_NAME,
    /// WGS84 degrees east.
    LONGITUDE,
    /// WGS84 degrees north.
    LATITUDE,
    /// British National Grid, metres east.
    EASTING,
    /// British National Grid, metres north.
    NORTHING,
    /// Latitude and longitude in one cell, as "(51.45, -2.58)".
    POINT,
    /// How many incidents the row stands for, in tables counted beforehand.
    COUNT,
    /// A number published about the area.
    VALUE,
    /// The code of a larger area that the area lies in.
    WITHIN_CODE,
    /// The name of a larger area that the area lies in.
    WITHIN_NAME,
    /// What a measure is called.
    MEASURE,
    /// The period a measure's value holds for, or a part of it, such as the quarter beside the year.
    PERIOD,
    /// The heading that a measure stands under.
    THEME,
    /// What divides a measure's value further, such as sex or age group; totals divide nothing.
    BREAKDOWN,
    /// What a measure is meant to reach.
    TARGET,
    /// What a measure is measured from.
    BASELINE,
    /// The supplier's own judgement: red, amber, green.
    STATUS,
    /// What the values of a measure are.
    UNIT,
    /// Who answers for a measure.
    LEAD_AGENCY,
    /// Where the values of a measure come from.
    SOURCE,
    /// The lower end of a published interval.
    LOW,
    /// The upper end of a published interval.
    HIGH,
    /// How far a published interval reaches below and above the value: the 4.0 of "4.2% ± 4.0".
    MARGIN,
    /// The events or people counted for a value.
    NUMERATOR,
    /// Those they are counted out of.
    DENOMINATOR,
    /// How much wider weighting makes the variance of a survey's value.
    DESIGN_EFFECT,
    /// When a value was published.
    PUBLISHED,
    /// Kept as it is.
    EXTRA;

    private static final Set<Role> OF_MEASURES = EnumSet.range(MEASURE, DENOMINATOR);

    /// Whether only tables of measures have such columns.
    public boolean isOfMeasures() {
        return OF_MEASURES.contains(this);
    }

    /// The name used in layout files, such as `area-code`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role with this [#id()]; empty when there is none.
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
