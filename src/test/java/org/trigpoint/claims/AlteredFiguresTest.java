package org.trigpoint.claims;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Every figure of the right statements in `statements.tsv` written otherwise: a first or last digit changed, two swapped.
/// Nearly all of these alterations raise an alarm, which names the altered figure; the others stay within what rounding and
/// words such as "about" allow.
class AlteredFiguresTest {
    private static final double MOST = .93;
    /// Words, and figures meant loosely, allow for more than one digit.
    private static final Pattern LOOSE = Pattern.compile("[a-zA-Z ]+|.*(?:third|quarter|half|fifth|times).*");

    @Test
    void anAlteredFigureIsNamed() {
        int all = 0;
        List<String> missed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String draft : right()) {
            for (Claim claim : ClaimChecker.check(draft)) {
                for (DigitAlteration altered : DigitAlteration.of(draft, claim)) {
                    all++;
                    List<Claim> alarms = alarms(altered.in(draft));
                    String what = draft + ": " + altered.was() + " → " + altered.now();
                    if (alarms.isEmpty()) {
                        missed.add(what);
                    } else if (alarms.stream().noneMatch(alarm -> names(alarm, altered.now()))) {
                        others.add(what + " " + alarms);
                    }
                }
            }
        }
        assertThat(others).as("alarms that do not name the figure").isEmpty();
        assertThat(all).isGreaterThan(700);
        assertThat(missed).as("of %d", all).hasSizeLessThanOrEqualTo((int) ((1 - MOST) * all));
    }

    /// One-line statements that are right and say an exact figure.
    private static List<String> right() {
        return CaseTable.rows("statements.tsv")
                .stream()
                .map(row -> row.getFirst())
                .filter(draft -> !draft.isEmpty() && !draft.contains("¶") && !draft.contains("→"))
                .filter(draft -> ClaimChecker.check(draft)
                        .stream()
                        .allMatch(c -> c.finding() == Finding.CONSISTENT && !LOOSE.matcher(c.stated()).matches()
                                && !c.note().startsWith("fits as") && c.computed().matches(".*\\d.*")))
                .toList();
    }

    private static List<Claim> alarms(String draft) {
        return ClaimChecker.check(draft)
                .stream()
                .filter(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.AMBIGUOUS)
                .toList();
    }

    private static boolean names(Claim alarm, String figure) {
        return (alarm.claim() + " " + alarm.stated() + " " + alarm.computed() + " " + alarm.note()).contains(figure);
    }
}
