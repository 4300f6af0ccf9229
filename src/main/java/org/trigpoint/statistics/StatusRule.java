package org.trigpoint.statistics;

/// How a change becomes a status. A table says which rule made it.
public enum StatusRule {
    /// Green or red only for a clear change; amber otherwise.
    DIRECTION_AND_EVIDENCE("direction and evidence") {
        @Override
        int direction(CountChange change) {
            return switch (change.verdict()) {
                case ROSE -> 1;
                case FELL -> -1;
                case NO_CLEAR_CHANGE -> 0;
            };
        }
    },
    /// Green or red for any difference, however small, as many published tables have it; amber for none. Of unequal
    /// exposures the rates are compared.
    DIRECTION_ONLY("direction only") {
        @Override
        int direction(CountChange change) {
            return Double.isNaN(change.ratio()) ? 0 : Double.compare(change.ratio(), 1);
        }
    };

    private final String words;

    StatusRule(String words) {
        this.words = words;
    }

    /// The name of the rule as printed beside a table.
    public String words() {
        return words;
    }

    /// The status of a change; [Status#UNRATED] where there is a change but neither direction is better. From 0 to 0 is
    /// no change.
    public Status statusOf(CountChange change, Polarity polarity) {
        return polarity.statusOf(direction(change));
    }

    /// Above 0 for up, below 0 for down.
    abstract int direction(CountChange change);
}
