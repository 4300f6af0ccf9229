package org.trigpoint.claims;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The passages of `passages.tsv`: nothing is called wrong in a clean one. Of the wrong ones most are found; which are
/// not is allowed, up to a number.
class PassagesTest {
    @TestFactory
    Stream<DynamicTest> nothingIsCalledWrongInACleanPassage() {
        return CaseTable.rows("passages.tsv")
                .stream()
                .filter(row -> row.getFirst().equals("clean"))
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> assertThat(wrong(row.get(1))).isEmpty()));
    }

    @Test
    void mostWrongFiguresAreFound() {
        List<List<String>> wrong = CaseTable.rows("passages.tsv")
                .stream()
                .filter(row -> row.getFirst().equals("wrong"))
                .toList();
        List<String> missed = wrong.stream()
                .filter(row -> wrong(row.get(1)).stream().noneMatch(claim -> says(claim, row.get(2))))
                .map(row -> row.get(1))
                .toList();
        assertThat(missed).as("of %d", wrong.size()).hasSizeLessThanOrEqualTo(7);
    }

    private static boolean says(Claim claim, String figure) {
        return (claim.claim() + " " + claim.stated() + " " + claim.computed() + " " + claim.note()).contains(figure);
    }

    private static List<Claim> wrong(String draft) {
        String text = draft.replace("→", "\t").replace("¶", draft.contains("→") ? "\n" : "\n\n");
        return ClaimChecker.check(text).stream().filter(claim -> claim.finding() == Finding.INCONSISTENT).toList();
    }
}
