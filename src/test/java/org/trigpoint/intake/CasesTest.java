package org.trigpoint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trigpoint.intake.Heard.HeardTable;
import org.trigpoint.model.Ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/// Messy files with what must come of them. A case is a file in `cases` and a file of the same name with `.json` after it;
/// the README there says what the JSON may hold. Anybody can add one.
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/org/trigpoint/intake/cases");

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> inputs = files.filter(file -> Files.exists(expectation(file))).sorted().toList();
            assertThat(inputs).isNotEmpty();
            return inputs.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static Path expectation(Path file) {
        return file.resolveSibling(file.getFileName() + ".json");
    }

    private static void check(Path file) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(expectation(file).toFile());
        Heard heard = Heard.of(file);
        assertThat(heard.tables).as("tables; refused: %s", heard.refusals).hasSize(expected.path("tables").size());
        for (int i = 0; i < heard.tables.size(); i++) {
            check(heard.tables.get(i), expected.path("tables").get(i));
        }
        assertThat(heard.refusals).as("refusals").hasSize(expected.path("refused").size());
        for (int i = 0; i < heard.refusals.size(); i++) {
            assertThat(heard.refusals.get(i).reason()).contains(expected.path("refused").get(i).asText());
        }
    }

    private static void check(HeardTable table, JsonNode expected) {
        assertThat(table.failure).isEqualTo(expected.path("failure").asText(""));
        assertThat(table.head.layout()).isEqualTo(expected.path("layout").asText());
        if (expected.has("ledger")) {
            JsonNode l = expected.path("ledger");
            assertThat(table.ledger()).isEqualTo(
                    new Ledger(l.path("read").asLong(), l.path("loaded").asLong(), l.path("rejected").asLong(),
                            l.path("blank").asLong(), 0));
        }
        if (expected.has("extras")) {
            assertThat(table.head.extraColumns()).isEqualTo(texts(expected.path("extras")));
        }
        List<String> lines = table.entries.stream().map(EntryLine::of).toList();
        if (expected.has("entries")) {
            assertThat(lines).containsExactlyElementsOf(texts(expected.path("entries")));
        }
        List<String> problems = table.problems.stream()
                .map(problem -> problem.row() + " | " + problem.column() + " | " + problem.found())
                .toList();
        assertThat(problems).containsExactlyElementsOf(texts(expected.path("problems")));
        for (String note : texts(expected.path("notes"))) {
            assertThat(table.notes).anyMatch(told -> told.contains(note));
        }
    }

    private static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList());
    }
}
