package org.trigpoint.question.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Category;
import org.trigpoint.place.nearrepeat.AoristicHours;
import org.trigpoint.place.nearrepeat.PeakHours;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;

import java.util.List;
import java.util.Set;

/// The answer to an [ExploreQuestion].
///
/// @param question what was asked
/// @param count incidents in the period
/// @param before incidents in the earlier period, whether or not it is complete
/// @param change both counts with the evidence; `null` when a data set is incomplete in either period
/// @param status the change by direction and evidence; `null` when there is none
/// @param refusal why there is no change to state; `null` when there is one
/// @param months incidents of each month of the period, in order
/// @param monthsBefore the same of the earlier period
/// @param categories what: every category with any incident, the most in the period first
/// @param places where: every area with any incident, the most in the period first; incidents without an area are in
///     none
/// @param hours when: the period's incidents by day of the week and hour, each spread over the time in which it may have
///     happened
/// @param untimed incidents of the period whose time of day is not known, which are not among the hours
/// @param peak the hours that hold most; `null` when too few have a time
/// @param repeats the spots where incidents happened again and again
/// @param notes what could not be counted
public record Exploration(ExploreQuestion question, long count, long before, @Nullable CountChange change,
        @Nullable Status status, @Nullable String refusal, List<Long> months, List<Long> monthsBefore,
        List<What> categories,
        List<Place> places, AoristicHours hours, long untimed, @Nullable PeakHours peak, RepeatSpots repeats,
        List<String> notes) {

    public Exploration {
        months = List.copyOf(months);
        monthsBefore = List.copyOf(monthsBefore);
        categories = List.copyOf(categories);
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /// A category.
    ///
    /// @param category what
    /// @param before incidents in the earlier period
    /// @param count incidents in the period
    public record What(Category category, long before, long count) {}

    /// An area.
    ///
    /// @param code its code; where only its name is known, the name
    /// @param name its local name, else its published name, else its code
    /// @param before incidents in the earlier period
    /// @param count incidents in the period
    /// @param share of the period's incidents, those without an area included, 0 to 1; NaN when there are none
    /// @param recorded the codes that its incidents carry: its own, and those of areas it wholly holds
    public record Place(String code, String name, long before, long count, double share, Set<String> recorded) {
        public Place {
            recorded = Set.copyOf(recorded);
        }
    }
}
