package org.trigpoint.intake.layout;

/// The numbers that a column can plausibly hold, such as 0 to 120 for an age.
///
/// @param low the least
/// @param high the most
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range goes from the least to the most: " + low + ", " + high);
        }
    }

    /// Whether a number lies outside; what is no number does not.
    public boolean excludes(double number) {
        return number < low || number > high;
    }

    /// Such as "0 to 120".
    public String words() {
        return plain(low) + " to " + plain(high);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
