package org.trigpoint.statistics.control;

/// Why a point of a control chart is more than noise.
public enum Signal {
    ABOVE_LIMIT("above the upper limit"),
    BELOW_LIMIT("below the lower limit"),
    RUN_ABOVE("in a run above the centre"),
    RUN_BELOW("in a run below the centre"),
    RISING("in a rising trend"),
    FALLING("in a falling trend"),
    NEAR_UPPER_LIMIT("one of two in three near the upper limit"),
    NEAR_LOWER_LIMIT("one of two in three near the lower limit"),
    /// Marks every point of a phase that crosses its centre too seldom.
    FEW_CROSSINGS("in a phase that crosses its centre too seldom");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    /// The words shown to people.
    public String words() {
        return words;
    }
}
