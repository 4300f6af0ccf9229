package org.trigpoint.question.harm;

/// What one record of a category weighs.
///
/// @param value in the scheme's unit, 0 or more; of a broader category the plain mean of its offences
/// @param low the smallest weight among its offences; the same as the value for a single offence
/// @param high the largest
/// @param offences how many offences it rests on, 1 or more
public record Weight(double value, double low, double high, int offences) {
    /// Whether offences of different weights share the category, so that the value is only as good as their mean.
    public boolean isMixed() {
        return offences > 1 && high > low;
    }
}
