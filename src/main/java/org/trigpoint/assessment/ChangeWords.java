package org.trigpoint.assessment;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.Locale;

/// Sentences about a change. The verb follows the evidence, not the sign; every number is one of the change's own.
public final class ChangeWords {
    /// A percentage on a smaller base is replaced by the counts.
    public static final int SMALLEST_BASE = 20;

    private ChangeWords() {}

    /// One sentence, such as "Anti-social behaviour fell by 24%, from 33,718 to 25,474 incidents."
    ///
    /// @param subject what changed, in the singular or without number, as it begins a sentence
    /// @param unit what is counted, in the plural
    public static String sentence(String subject, String unit, CountChange change) {
        if (change.before() == 0) {
            return change.after() == 0
                    ? "%s: none in either year.".formatted(subject)
                    : "%s: %s %s; there were none the year before.".formatted(subject, Figures.words(change.after()),
                            unit);
        }
        if (change.verdict() == Verdict.NO_CLEAR_CHANGE) {
            return noClearChange(subject, unit, change);
        }
        if (change.smallBase(SMALLEST_BASE) || change.after() == 0) {
            return "%s %s, from %s to %s %s.".formatted(subject, change.verdict().words(),
                    Figures.words(change.before()), Figures.words(change.after()), unit);
        }
        return "%s %s by %s, from %s to %s %s.".formatted(subject, change.verdict().words(),
                Figures.percent(change.percent().orElseThrow()), Figures.count(change.before()),
                Figures.count(change.after()), unit);
    }

    private static String noClearChange(String subject, String unit, CountChange change) {
        if (change.before() == change.after()) {
            return "%s did not change: %s %s in both years.".formatted(subject, Figures.count(change.after()), unit);
        }
        if (change.before() < SMALLEST_BASE && change.after() < SMALLEST_BASE) {
            return "%s: %s %s, compared with %s the year before; too few to tell a change.".formatted(subject,
                    Figures.words(change.after()), unit, Figures.words(change.before()));
        }
        return "%s went from %s to %s %s; a difference of this size can arise by chance (p %s).".formatted(subject,
                Figures.count(change.before()), Figures.count(change.after()), unit, Figures.p(change.adjustedP()));
    }

    /// "rose by 69% (137 to 231)", to stand in a list; empty text when the change is not clear.
    static String brief(CountChange change) {
        if (change.verdict() == Verdict.NO_CLEAR_CHANGE) {
            return "";
        }
        String counts = "%s to %s".formatted(Figures.count(change.before()), Figures.count(change.after()));
        return change.smallBase(SMALLEST_BASE)
                ? change.verdict().words() + " (" + counts + ")"
                : "%s by %s (%s)".formatted(change.verdict().words(), Figures.percent(change.percent().orElse(0)),
                        counts);
    }

    /// The same words as they stand within a sentence: "Metal theft" becomes "metal theft", "ASB" stays.
    static String within(String subject) {
        boolean acronym = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return acronym ? subject : subject.substring(0, 1).toLowerCase(Locale.UK) + subject.substring(1);
    }
}
