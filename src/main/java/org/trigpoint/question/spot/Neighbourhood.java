package org.trigpoint.question.spot;

import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.Neighbours;

import java.util.Locale;

/// Which places count as near each other.
public sealed interface Neighbourhood {
    /// The nearest places by their centres.
    ///
    /// @param number how many, 1 or more
    record Nearest(int number) implements Neighbourhood {}

    /// All places whose centres are no further apart.
    ///
    /// @param metres above zero
    record Within(double metres) implements Neighbourhood {}

    /// Areas that share a border or a corner.
    record Touching() implements Neighbourhood {}

    /// The usual one: the eight nearest.
    static Neighbourhood eightNearest() {
        return new Nearest(8);
    }

    /// The neighbours among some places.
    ///
    /// @throws RefusedException when there are too few places, or cells or points are to touch
    default Neighbours among(SpotPlaces places) {
        return switch (this) {
            case Nearest nearest -> {
                if (nearest.number() >= places.size()) {
                    throw new RefusedException((places.size() == 1 ? "there is 1 place"
                            : "there are " + places.size()
                                    + " places")
                            + ", too few for " + nearest.number() + " neighbours each");
                }
                yield Neighbours.nearest(places.centres(), nearest.number());
            }
            case Within within -> Neighbours.within(places.centres(), within.metres());
            case Touching touching -> {
                if (places.outlines().isEmpty()) {
                    throw new RefusedException("only areas with boundaries can touch; choose a distance or a number of"
                            + " neighbours");
                }
                yield Neighbours.touching(places.outlines());
            }
        };
    }

    /// In words, such as "the 8 nearest places".
    default String words() {
        return switch (this) {
            case Nearest nearest -> "the " + nearest.number() + " nearest places";
            case Within within -> String.format(Locale.UK, "all places within %,.0f m", within.metres());
            case Touching touching -> "the areas that touch";
        };
    }
}
