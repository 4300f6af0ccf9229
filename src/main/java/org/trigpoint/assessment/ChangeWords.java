package org.trigpoint.assessment;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Verdict;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Sentences about a change. The verb follows the evidence, not the sign; every number is one of the change's own.
public final class ChangeWords {
    /// A percentage on a smaller base is replaced by the counts.
    public static final int SMALLEST_BASE = 20;

    private static final Sentences SHIPPED = Sentences.shipped();

    private ChangeWords() {}

    /// One sentence, such as "Anti-social behaviour fell by 24%, from 33,718 to 25,474 incidents."
    ///
    /// @param subject what changed, in the singular or without number, as it begins a sentence
    /// @param unit what is counted, in the plural
    public static String sentence(String subject, String unit, CountChange change) {
        return sentence(SHIPPED, subject, unit, change);
    }

    /// One sentence in the analyst's words.
    static String sentence(Sentences sentences, String subject, String unit, CountChange change) {
        return sentences.fill(kind(change), values(subject, unit, change));
    }

    /// What the placeholders of a sentence about a change stand for.
    static Map<String, String> values(String subject, String unit, CountChange change) {
        Map<String, String> values = new HashMap<>(Map.of("subject", subject, "unit", unit,
                "before", Figures.count(change.before()), "after", Figures.count(change.after()),
                "before-words", Figures.words(change.before()), "after-words", Figures.words(change.after()),
                "percent", Figures.percent(change.percent().orElse(0)), "p", Figures.p(change.pValue())));
        boolean one = change.after() == 1 && change.before() <= 1;
        values.put("unit", one ? Figures.one(unit) : unit);
        return values;
    }

    /// "16% fewer"; the counts alone where the earlier is too small for a percentage.
    static String comparison(CountChange change) {
        String direction = change.difference() < 0 ? "fewer" : "more";
        return change.smallBase(SMALLEST_BASE)
                ? Figures.count(Math.abs(change.difference())) + " " + direction
                : Figures.percent(change.percent().orElse(0)) + " " + direction;
    }

    /// Whether the counts alone would be called a change, had the months not varied more than chance and were not many rows
    /// read together.
    static boolean isClearAlone(CountChange change) {
        return change.verdict() == Verdict.NO_CLEAR_CHANGE && change.pValue() < CountChanges.LEVEL;
    }

    /// Which sentence the evidence allows.
    private static String kind(CountChange change) {
        if (change.before() == 0) {
            return change.after() == 0 ? "none" : "none-before";
        }
        if (change.verdict() == Verdict.NO_CLEAR_CHANGE) {
            if (change.before() == change.after()) {
                return "no-change";
            }
            boolean few = change.before() < SMALLEST_BASE && change.after() < SMALLEST_BASE;
            if (few) {
                return "small";
            }
            return isClearAlone(change) ? "varying" : "no-clear-change";
        }
        String direction = change.verdict() == Verdict.ROSE ? "rise" : "fall";
        return change.smallBase(SMALLEST_BASE) || change.after() == 0 ? "small-" + direction : direction;
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
    public static String within(String subject) {
        boolean acronym = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return acronym ? subject : subject.substring(0, 1).toLowerCase(Locale.UK) + subject.substring(1);
    }
}
