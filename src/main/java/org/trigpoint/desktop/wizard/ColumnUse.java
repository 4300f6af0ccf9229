package org.trigpoint.desktop.wizard;

import org.trigpoint.intake.layout.Role;

import java.util.ArrayList;
import java.util.List;

/// What is done with a column.
///
/// @param role what it means
/// @param kept false to leave the column out altogether, such as names of people
record ColumnUse(Role role, boolean kept) {
    static final ColumnUse LEFT_OUT = new ColumnUse(Role.EXTRA, false);

    static ColumnUse of(Role role) {
        return new ColumnUse(role, true);
    }

    /// All there is to choose from: every meaning, then leaving out.
    static List<ColumnUse> all() {
        List<ColumnUse> all = new ArrayList<>();
        all.add(of(Role.EXTRA));
        all.add(LEFT_OUT);
        for (Role role : Role.values()) {
            if (role != Role.EXTRA) {
                all.add(of(role));
            }
        }
        return List.copyOf(all);
    }

    boolean means() {
        return kept && role != Role.EXTRA;
    }

    /// As it reads after "is the".
    String title() {
        if (!kept) {
            return "Leave out";
        }
        return switch (role) {
            case REFERENCE -> "Reference number";
            case DATE -> "Date";
            case TIME -> "Time";
            case YEAR -> "Year";
            case MONTH -> "Month of the year";
            case DAY -> "Day of the month";
            case UNTIL_DATE -> "End date";
            case UNTIL_TIME -> "End time";
            case CATEGORY -> "Category";
            case OUTCOME -> "Outcome";
            case AREA_CODE -> "Area code";
            case AREA_NAME -> "Area name";
            case LOCAL_NAME -> "Local name";
            case LONGITUDE -> "Longitude";
            case LATITUDE -> "Latitude";
            case EASTING -> "Easting";
            case NORTHING -> "Northing";
            case POINT -> "Latitude and longitude";
            case COUNT -> "Number of incidents";
            case VALUE -> "Value of the area";
            case WITHIN_CODE -> "Code of a larger area";
            case WITHIN_NAME -> "Name of a larger area";
            case MEASURE -> "Name of the measure";
            case PERIOD -> "Period of the value";
            case THEME -> "Theme of the measure";
            case BREAKDOWN -> "Group the value is for";
            case TARGET -> "Target";
            case BASELINE -> "Baseline";
            case STATUS -> "Status (red, amber, green)";
            case UNIT -> "Unit of the measure";
            case LEAD_AGENCY -> "Lead agency";
            case SOURCE -> "Source of the measure";
            case LOW -> "Lower end of the interval";
            case HIGH -> "Upper end of the interval";
            case MARGIN -> "Half the width of the interval";
            case NUMERATOR -> "Number counted";
            case DENOMINATOR -> "Out of how many";
            case DESIGN_EFFECT -> "Design effect";
            case PUBLISHED -> "Date published";
            case EXTRA -> "Keep as it is";
        };
    }
}
