package org.trigpoint.question.measure;

import org.trigpoint.statistics.Status;

/// The direction of travel of a measure.
///
/// @param direction above 0 for up, below 0 for down, 0 for no clear change or not known
/// @param status better, worse or no clear change; [Status#NONE] when not known
/// @param words such as "down on 2011/12", "no clear change on 2011/12", "rising", "not known"
public record Travel(int direction, Status status, String words) {

    /// Nothing to tell it by.
    public static final Travel UNKNOWN = new Travel(0, Status.NONE, "not known");

    /// ↑, ↓, → or nothing.
    public String arrow() {
        if (status == Status.NONE) {
            return "";
        }
        return direction > 0 ? "↑" : direction < 0 ? "↓" : "→";
    }
}
