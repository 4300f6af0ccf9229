package org.trigpoint.claims;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The cases of `statements.tsv`, to which anyone can add.
class StatementsTest {
    @TestFactory
    Stream<DynamicTest> everyStatementIsFoundAndJudged() {
        Map<String, List<List<String>>> expected = new LinkedHashMap<>();
        String draft = "";
        for (List<String> row : CaseTable.rows("statements.tsv")) {
            draft = row.getFirst().isEmpty() ? draft : row.getFirst();
            expected.computeIfAbsent(draft, d -> new ArrayList<>());
            if (!row.get(1).equals("none")) {
                expected.get(draft).add(row.subList(1, 4));
            }
        }
        return expected.entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(),
                        () -> assertThat(found(e.getKey())).containsExactlyInAnyOrderElementsOf(e.getValue())));
    }

    private static List<List<String>> found(String draft) {
        String text = draft.replace("→", "\t").replace("¶", draft.contains("→") ? "\n" : "\n\n");
        return ClaimChecker.check(text)
                .stream()
                .map(claim -> List.of(claim.finding().title(), claim.stated(), claim.computed()))
                .toList();
    }
}
