package org.trigpoint.statistics.control;

/// Where an area lies in a funnel.
public enum FunnelPosition {
    FAR_BELOW("below the 99.8% limit"),
    BELOW("below the 95% limit"),
    WITHIN("within the limits"),
    ABOVE("above the 95% limit"),
    FAR_ABOVE("above the 99.8% limit");

    private final String words;

    FunnelPosition(String words) {
        this.words = words;
    }

    /// The words shown to people.
    public String words() {
        return words;
    }
}
