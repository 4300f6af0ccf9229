package org.trigpoint.figure.map;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;

/// What the shaded pieces of a map are, and what lies under them.
///
/// @param piece one of them, "area" or "cell"
/// @param under areas whose outlines are drawn thinly beneath, in the same projection; `null` for none
public record Ground(String piece, @Nullable Outlines under) {
    /// The pieces are areas, and all there is.
    public static final Ground AREAS = new Ground("area", null);

    /// Cells of a grid.
    ///
    /// @param under the areas they lie over; `null` for none
    public static Ground cells(@Nullable Outlines under) {
        return new Ground("cell", under);
    }

    /// "Three areas".
    String number(int pieces) {
        return NumberText.inWords(pieces) + " " + (pieces == 1 ? piece : pieces());
    }

    /// "areas".
    String pieces() {
        return piece + "s";
    }
}
