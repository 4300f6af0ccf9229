package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Boundary;
import org.trigpoint.statistics.Interval;

import java.util.List;

/// When and where the incidents of one theme happened, and how many to expect next.
///
/// @param hours counts by day of the week (Monday first) and hour; empty when too few incidents have a time
/// @param withoutHour incidents of the year without a time
/// @param places every area with incidents, the most first; empty when incidents have no area
/// @param withoutPlace incidents of the year without an area
/// @param boundaries the outlines of those areas; empty when none were imported
/// @param outlook what the next twelve months may bring; `null` when the series does not allow a forecast
public record ThemeDetail(List<List<Long>> hours, long withoutHour, List<PlaceCount> places, long withoutPlace,
        List<Boundary> boundaries, @Nullable Outlook outlook) {

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

    /// A forecast of twelve months.
    ///
    /// @param expected incidents, not rounded
    /// @param likely holds the count four times in five
    /// @param method how it was made
    public record Outlook(double expected, Interval likely, String method) {}
}
