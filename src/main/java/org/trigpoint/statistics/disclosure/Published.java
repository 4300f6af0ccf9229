package org.trigpoint.statistics.disclosure;

import java.util.List;

/// What a public edition showed of its counts, and how they add up: what its readers keep when the next one comes.
/// Holds nothing that was withheld.
///
/// @param name of the edition, such as its period
/// @param places where counts stood
/// @param shown what was seen of each count, by position
/// @param sums how the counts add up, which readers know from the tables
public record Published(String name, List<Place> places, List<Shown> shown, List<Sum> sums) {
    /// Where a count stood; one count may stand in several places.
    ///
    /// @param table what tells the table from others in every edition
    /// @param heading of its column
    /// @param label of its row
    /// @param nth which of the rows with this label, from 0
    /// @param position among the counts
    public record Place(String table, String heading, String label, int nth, int position) {
        /// The same cell in whatever edition: equal for equal cells.
        public Place anywhere() {
            return new Place(table, heading, label, nth, 0);
        }
    }

    /// @throws IllegalArgumentException when a position is not among the counts
    public Published {
        places = List.copyOf(places);
        shown = List.copyOf(shown);
        sums = List.copyOf(sums);
        int counts = shown.size();
        boolean placed = places.stream().allMatch(place -> place.position() >= 0 && place.position() < counts);
        boolean summed = sums.stream().allMatch(sum -> sum.positions().allMatch(p -> p >= 0 && p < counts));
        if (!placed || !summed) {
            throw new IllegalArgumentException("a place or a sum is of no count");
        }
    }
}
