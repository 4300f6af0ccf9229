package org.trigpoint.claims;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Whole made-up plans with a ledger of what is wrong in them (`plans.tsv`): the checker's alarms are exactly those.
/// With one right figure altered it raises a further alarm there; with a wrong one put right that alarm is gone.
class PlansTest {
    private static final double MOST = .95;

    static List<String> plans() {
        return CaseTable.rows("plans.tsv").stream().map(row -> row.get(0)).distinct().toList();
    }

    static String text(String plan) {
        String resource = "plans/" + plan + ".txt";
        try (InputStream in = Objects.requireNonNull(PlansTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> theAlarmsAreThoseOfTheLedger() {
        return plans().stream().map(plan -> DynamicTest.dynamicTest(plan, () -> {
            List<List<String>> ledger = CaseTable.rows("plans.tsv")
                    .stream()
                    .filter(row -> row.get(0).equals(plan) && List.of("inconsistent", "ambiguous").contains(row.get(1)))
                    .toList();
            List<Claim> alarms = alarms(text(plan));
            assertThat(alarms).hasSameSizeAs(ledger);
            ledger.forEach(row -> assertThat(alarms).as("%s", row).anyMatch(claim -> is(claim, row)));
        }));
    }

    private static boolean is(Claim claim, List<String> row) {
        return claim.finding().title().equals(row.get(1)) && claim.stated().strip().equals(row.get(2))
                && claim.claim().contains(row.get(3));
    }

    @TestFactory
    Stream<DynamicTest> aRightPercentageThatIsAlteredIsFound() {
        return plans().stream().map(plan -> DynamicTest.dynamicTest(plan, () -> {
            String text = text(plan);
            List<String> missed = new ArrayList<>();
            List<Claim> right = Alteration.ofSizes(text);
            for (Claim claim : right) {
                List<Claim> found = alarms(Alteration.altered(text, claim));
                if (found.stream().noneMatch(other -> other.line() == claim.line())) {
                    missed.add(claim.toString());
                }
                assertThat(found.stream().filter(other -> other.line() != claim.line()))
                        .as("alarms elsewhere after %s", claim)
                        .isSubsetOf(alarms(text));
            }
            assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - MOST) * right.size() + 1));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aWrongPercentageThatIsPutRightIsNoLongerNamed() {
        return plans().stream().map(plan -> DynamicTest.dynamicTest(plan, () -> {
            String text = text(plan);
            List<Claim> alarms = alarms(text);
            for (Claim claim : alarms) {
                if (Alteration.isCorrectable(claim)) {
                    assertThat(alarms(Alteration.corrected(text, claim))).hasSize(alarms.size() - 1);
                }
            }
        }));
    }

    private static List<Claim> alarms(String text) {
        return ClaimChecker.check(text)
                .stream()
                .filter(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.AMBIGUOUS)
                .toList();
    }
}
