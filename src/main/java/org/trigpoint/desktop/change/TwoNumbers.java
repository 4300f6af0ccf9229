package org.trigpoint.desktop.change;

import org.trigpoint.assessment.ChangeWords;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.ComparedShare;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Exposure;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.PercentagePointChange;
import org.trigpoint.statistics.Probability;

import java.util.Optional;

/// Two bare numbers, as somebody's paper states them: counts such as 1,204, or shares such as 147/464 or 4.2%±4.0.
///
/// @param before the earlier
/// @param now the later
/// @param monthsBefore over how many months the earlier was counted; blank for as many as the later
/// @param monthsNow over how many months the later was counted
record TwoNumbers(String before, String now, String monthsBefore, String monthsNow) {

    /// What can be said of them, in a sentence; the next step where one cannot be read; empty while one is missing.
    String words() {
        if (before.isBlank() || now.isBlank()) {
            return "";
        }
        try {
            Optional<ComparedShare> earlier = ComparedShare.read(before, null, 1);
            Optional<ComparedShare> later = ComparedShare.read(now, null, 1);
            if (earlier.isPresent() != later.isPresent()) {
                return "A count and a percentage cannot be compared. Write two counts, or two shares.";
            }
            return earlier.isPresent() && later.isPresent() ? shares(earlier.get(), later.get())
                    : counts(CountChanges.compare(count(before), count(now), exposure()));
        } catch (RefusedException | IllegalArgumentException e) {
            return sentence(String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(java.util.Locale.UK) + reason.substring(1)
                + (reason.endsWith(".") ? "" : ".");
    }

    private static long count(String typed) {
        String digits = typed.strip().replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
        if (!digits.matches("\\d{1,15}")) {
            throw new IllegalArgumentException("“" + typed.strip()
                    + "” is neither a count, such as 1,204, nor a share, such as 147/464 or 4.2%±4.0.");
        }
        return Long.parseLong(digits);
    }

    private Exposure exposure() {
        return monthsBefore.isBlank() && monthsNow.isBlank()
                ? Exposure.EQUAL
                : new Exposure(months(monthsBefore), months(monthsNow));
    }

    private static double months(String typed) {
        if (!typed.strip().matches("\\d{1,4}(\\.\\d+)?") || Double.parseDouble(typed) == 0) {
            throw new IllegalArgumentException("Say over how many months each was counted, such as 9 and 12; or of"
                    + " neither, when they are as many.");
        }
        return Double.parseDouble(typed);
    }

    private static String counts(CountChange change) {
        Interval ratio = change.widenedRatio();
        boolean small = change.smallBase(ChangeWords.SMALLEST_BASE);
        String size = small || change.percent().isEmpty()
                ? "; so few before that a percentage says little"
                : ", " + NumberText.change(change.percent().getAsDouble()) + " ("
                        + NumberText.change(100 * (ratio.low() - 1)) + " to "
                        + NumberText.change(100 * (ratio.high() - 1)) + ")"
                        + (change.exposure().equal() ? "" : " a month");
        return "From " + NumberText.of(change.before()) + " to " + NumberText.of(change.after()) + ": "
                + signed(NumberText.of(change.difference()), change.difference()) + size + ". "
                + verdict(change.verdict().words(), change.pValue());
    }

    private static String shares(ComparedShare earlier, ComparedShare later) {
        double points = later.percent() - earlier.percent();
        String said = "From " + NumberText.decimals(earlier.percent(), 1) + "% to "
                + NumberText.decimals(later.percent(), 1) + "%: " + signed(NumberText.decimals(points, 1), points)
                + " percentage points";
        if (earlier.proportion() == null || later.proportion() == null) {
            return said + ". Without the number of answers nobody can say whether that is chance: write 147/464, or"
                    + " 4.2%±4.0.";
        }
        PercentagePointChange change = PercentagePointChange.between(earlier.proportion(), later.proportion());
        double low = change.interval().low();
        double high = change.interval().high();
        return said + " (" + signed(NumberText.decimals(low, 1), low) + " to "
                + signed(NumberText.decimals(high, 1), high) + "). "
                + verdict(change.verdict().words(), change.pValue());
    }

    private static String signed(String number, double value) {
        return value > 0 ? "+" + number : number;
    }

    private static String verdict(String words, double p) {
        return sentence(words + " (p " + Probability.words(p) + ")");
    }
}
