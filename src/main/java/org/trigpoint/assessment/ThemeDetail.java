package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Boundary;
import org.trigpoint.question.measure.YearForecast;

import java.util.List;

/// When and where the incidents of one theme happened, and how many to expect next.
///
/// @param hours counts by day of the week (Monday first) and hour; empty when too few incidents have a time
/// @param withoutHour incidents of the year without a time
/// @param places every area with incidents, the most first; empty when incidents have no area
/// @param withoutPlace incidents of the year without an area
/// @param boundaries the outlines of those areas; empty when none were imported
/// @param ahead the next twelve months, month by month; `null` when the series does not allow a forecast
/// @param words what is said of season, hours and the year ahead
public record ThemeDetail(List<List<Long>> hours, long withoutHour, List<PlaceCount> places, long withoutPlace,
        List<Boundary> boundaries, @Nullable YearForecast ahead, Words words) {

    public ThemeDetail {
        hours = hours.stream().map(List::copyOf).toList();
        places = List.copyOf(places);
        boundaries = List.copyOf(boundaries);
    }

    /// The incidents of one area.
    ///
    /// @param code of the area
    /// @param name as people call it
    public record PlaceCount(String code, String name, long count) {}

    /// What is said of the times of a theme.
    ///
    /// @param season whether its number follows the months of the year
    /// @param hours why there is no picture of days and hours; empty where there is one, or nothing has a time
    /// @param outlook what the next twelve months may bring, or why nobody can say
    public record Words(String season, String hours, String outlook) {}
}
