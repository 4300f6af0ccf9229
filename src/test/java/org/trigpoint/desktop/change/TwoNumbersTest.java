package org.trigpoint.desktop.change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwoNumbersTest {
    private static String said(String before, String now) {
        return new TwoNumbers(before, now, "", "").words();
    }

    @Test
    void countsAreHeldAgainstChance() {
        // 27 / 212 = 12.74%; twice the tail of Binomial(451, 1/2) from 239 on is .221
        assertThat(said("212", "239")).isEqualTo("From 212 to 239: +27, +12.7% (−6.7% to +36.3%)."
                + " No clear change (p .22).");
        assertThat(said("1,204", "904")).startsWith("From 1,204 to 904: −300, −24.9% (").contains("Fell (p <.001).");
    }

    @Test
    void ofFewNoPercentageIsGiven() {
        assertThat(said("3", "9")).isEqualTo("From 3 to 9: +6; so few before that a percentage says little."
                + " No clear change (p .15)."); // 2 × (1 + 12 + 66 + 220) / 4096 = .146
    }

    @Test
    void countsOfUnequalMonthsAreComparedByTheMonth() {
        // (239 / 12) / (212 / 9) − 1 = −15.4%
        assertThat(new TwoNumbers("212", "239", "9", "12").words())
                .startsWith("From 212 to 239: +27, −15.4% (−30.0% to +2.2%) a month. No clear change (p .08");
    }

    @Test
    void sharesAreComparedInPoints() {
        assertThat(said("147/464", "162 of 463"))
                .startsWith("From 31.7% to 35.0%: +3.3 percentage points (−2.8 to +9.4).")
                .contains("No clear change (p .29).");
        assertThat(said("32%", "35%")).contains("Without the number of answers nobody can say");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"abc; 12; is neither a count", "12; 40%; cannot be compared",
        "140%; 20%; at most 100%", "5/2; 1/2; "})
    void whatCannotBeReadIsSaid(String before, String now, String reason) {
        assertThat(said(before, now)).endsWith(".").contains(reason == null ? "" : reason);
    }

    @Test
    void monthsThatAreNoneAreSaid() {
        assertThat(new TwoNumbers("212", "239", "0", "12").words()).startsWith("Say over how many months");
        assertThat(new TwoNumbers("212", "239", "", "12").words()).startsWith("Say over how many months");
        assertThat(said("212", " ")).isEmpty();
    }
}
