package org.trigpoint.claims;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ClaimCheckerPropertiesTest {
    private static final List<String> SENTENCES = List.of("Recorded crime %1$s by %2$s from %3$s to %4$s offences.",
            "Recorded crime %1$s by %2$s, from %3$s to %4$s.", "Recorded crime %1$s from %3$s to %4$s (%2$s).",
            "Recorded crime %1$s from %3$s in 2011/12 to %4$s in 2012/13, a change of %2$s.",
            "There were %4$s crimes compared to %3$s in the previous year (%2$s).",
            "Recorded crime %1$s from %3$s to %4$s incidents. This represents a %2$s %5$s.");

    /// A change as a plan would state it.
    record Stated(int before, int after, int decimals, String sentence) {
        double percent() {
            return 100.0 * after / before - 100;
        }

        String write(double percent) {
            String size = String.format(Locale.UK, "%." + decimals + "f%%", Math.abs(percent));
            boolean down = percent() < 0;
            return sentence.formatted(down ? "fell" : "rose", size, count(before), count(after),
                    down ? "reduction" : "increase");
        }

        private static String count(int count) {
            return String.format(Locale.UK, "%,d", count);
        }
    }

    @Provide
    Arbitrary<Stated> changes() {
        // a last digit other than 0 keeps the counts from looking rounded
        Arbitrary<Integer> counts = Arbitraries.integers().between(5, 20_000).map(n -> 10 * n + 3);
        return net.jqwik.api.Combinators
                .combine(counts, counts, Arbitraries.integers().between(0, 1), Arbitraries.of(SENTENCES))
                .as(Stated::new)
                .filter(s -> s.before() != s.after() && Math.abs(s.percent()) >= 1 && !looksLikeYear(s));
    }

    private static boolean looksLikeYear(Stated stated) {
        return (stated.before() >= 1900 && stated.before() < 2100) || (stated.after() >= 1900 && stated.after() < 2100);
    }

    @Property
    void aChangeRoundedAsItShouldBeIsConsistent(@ForAll("changes") Stated stated) {
        assertThat(ClaimChecker.check(stated.write(stated.percent()))).isNotEmpty()
                .allMatch(c -> c.finding() == Finding.CONSISTENT);
    }

    @Property
    void aChangeThatRoundsOtherwiseIsNot(@ForAll("changes") Stated stated,
            @ForAll @IntRange(min = 2, max = 40) int units) {
        double wrong = Math.abs(stated.percent()) + units * Math.pow(10, -stated.decimals());
        assertThat(ClaimChecker.check(stated.write(wrong))).isNotEmpty()
                .allMatch(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.AMBIGUOUS);
    }

    @Property
    void aTotalIsConsistentWhenItIsTheSumAndNotWhenADigitIsWrong(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 11, max = 99_999) Integer> parts,
            @ForAll @IntRange(min = 1, max = 9) int wrong) {
        Assume.that(parts.stream().anyMatch(p -> p % 100 != 0));
        int sum = parts.stream().mapToInt(p -> p).sum();
        String rows = "Source\tAmount (£)\n" + parts.stream().map(p -> "Part\t" + p).collect(Collectors.joining("\n"));
        assertThat(ClaimChecker.check(rows + "\nTotal\t" + sum)).extracting(Claim::finding)
                .containsExactly(Finding.CONSISTENT);
        Assume.that(parts.stream().noneMatch(p -> p <= wrong));
        assertThat(ClaimChecker.check(rows + "\nTotal\t" + (sum + wrong))).extracting(Claim::finding)
                .containsExactly(Finding.INCONSISTENT);
    }

    @Property
    void noTextMakesItFail(@ForAll @Size(max = 60) List<@net.jqwik.api.From("words") String> words) {
        assertThatCode(() -> ClaimChecker.check(String.join(" ", words))).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("crime", "fell", "by", "from", "to", "14%", "26,913", "0", "0%", "(", ")", ",", ";", ".",
                "2012/13",
                "April 2011", "and", "of", "reduction", "fewer", "than", "compared", "12 months", "between", "£1.2m",
                "Total",
                "5 percentage points", "sixth consecutive year", "\n", "\n\n", "\t", "|", "-", "#", "while", "this",
                "«C0»", "»",
                "seven of which", "one in", "%", "100", "there were", "children received", "Total\t5\n", "a\t5\n",
                "b\t7%\n", "🙂");
    }
}
