package org.trigpoint.statistics.control;

/// A named set of rules; a chart says which one marked it. Points outside the limits are signals under both.
public enum RuleSet {
    /// "Making Data Count": outside the limits; 7 or more in a row on one side of the centre; 7 or more in a row each
    /// higher (or each lower) than the one before; 2 of 3 in the outer third towards one limit.
    NHS("NHS"),
    /// Anhøj's: the longest run is longer than round(log₂ n) + 3, or the centre is crossed less often than the 5%
    /// quantile of a binomial of n − 1 even chances; n counts the points off the centre. Missing values are left out
    /// and break nothing, whatever [Gaps] says of moving ranges.
    ANHOJ("Anhøj");

    private final String words;

    RuleSet(String words) {
        this.words = words;
    }

    /// The name shown to people.
    public String words() {
        return words;
    }
}
