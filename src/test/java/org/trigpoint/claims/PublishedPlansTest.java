package org.trigpoint.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Five published plans; skipped where they are not at hand.
class PublishedPlansTest {
    private static final Path PLANS = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolveSibling("seeds");

    private static List<Claim> check(String plan) throws IOException {
        assumeTrue(Files.isDirectory(PLANS), () -> "skipped: no " + PLANS);
        try (Stream<Path> files = Files.list(PLANS)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();
            return ClaimChecker.check(DraftReader.read(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void itsErrorsAreFoundAndNothingElse(String plan) throws IOException {
        List<List<String>> expected = CaseTable.rows("published-plans.tsv")
                .stream()
                .filter(row -> row.getFirst().equals(plan))
                .toList();
        List<List<String>> found = check(plan).stream()
                .filter(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.AMBIGUOUS)
                .map(c -> List.of(plan, String.valueOf(c.line()), c.finding().title(), c.stated(), c.computed()))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatIsRightPasses() throws IOException {
        assertConsistent(check("000"), "4740 to 3601", "86 to 110");
        assertConsistent(check("001"), "26,913 to 23,034", "4,957 to 3,761", "33,718 to 25,474", "8,244 fewer",
                "928 to 767",
                "2,076 to 1,191", "45,241 to 33,771", "1,196 fewer");
        assertConsistent(check("003"), "464 arrests", "11.3%", "18 percentage point", "Total funding");
        assertConsistent(check("004"), "Total value", "Gender/ethnicity breakdown", "DAAT");
    }

    private static void assertConsistent(List<Claim> claims, String... words) {
        for (String word : words) {
            assertThat(claims).filteredOn(c -> c.claim().contains(word))
                    .as(word)
                    .isNotEmpty()
                    .allMatch(c -> c.finding() == Finding.CONSISTENT);
        }
    }
}
