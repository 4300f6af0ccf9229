package org.trigpoint.statistics.disclosure;

import java.util.List;

/// Disclosure control: which figures of a report may be seen.
public final class Disclosure {
    private Disclosure() {}

    /// Withholds what the rule calls small, and then, smallest first, as many other figures as it takes until the
    /// [Attack] can narrow no small count to fewer values than the rule allows ([DisclosureRule#leastWidth]) and solves
    /// no other. Zeros that are shown are never withheld. The same figures always give the same choice.
    ///
    /// @param linked every figure of the report that shares counts, so that tables and years cannot be subtracted
    /// @return what is seen of each, by position
    public static List<Shown> protect(LinkedCounts linked, DisclosureRule rule) {
        return protect(linked, rule, Prior.NONE);
    }

    /// The same, against readers who know something already. A count that they have seen counts for nothing as cover; a small
    /// one that they can work out whatever is withheld now stays as exposed as it is, and [Attack] finds it.
    ///
    /// @param prior what they know
    public static List<Shown> protect(LinkedCounts linked, DisclosureRule rule, Prior prior) {
        return new Protection(linked, rule, prior).run();
    }

    /// The same, with small counts said to be "fewer than 5" wherever a reader who knows that, and that the other figures
    /// withheld are not small, still cannot work out any. Under the health rule nothing is said.
    public static List<Shown> labelled(LinkedCounts linked, DisclosureRule rule) {
        return labelled(linked, rule, Prior.NONE);
    }

    /// The same, where some counts are told elsewhere: they are shown here too, and so are those that readers could work out
    /// from them whatever is withheld.
    ///
    /// @param told the counts told elsewhere, and no more
    public static List<Shown> labelled(LinkedCounts linked, DisclosureRule rule, Prior told) {
        return labelled(linked, rule, told, Prior.NONE);
    }

    /// The same before readers who have earlier editions beside this one.
    ///
    /// @param earlier what they know from those
    public static List<Shown> labelled(LinkedCounts linked, DisclosureRule rule, Prior told, Prior earlier) {
        List<Shown> seen = told.with(protect(linked, rule, told.and(earlier)));
        if (!told.equals(Prior.NONE)) {
            Attack attack = Attack.on(linked.sums(), seen, rule.zeros());
            for (int i = 0; i < seen.size(); i++) {
                if (attack.solves(i)) {
                    seen.set(i, new Shown.Exact(linked.counts().get(i)));
                }
            }
        }
        return rule instanceof DisclosureRule.Threshold threshold ? new Labelling(linked, threshold, earlier).of(seen)
                : List.copyOf(seen);
    }
}
