package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Category;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PseudonymsTest extends OwnStore {
    private static Incident episode(String person) {
        return new Incident(new Category(Dataset.TREATMENT, "Opiates"), When.of(YearMonth.parse("2012-04")),
                Where.UNKNOWN, null, null, List.of(person, "North"));
    }

    @Test
    void theSamePersonHasOnePseudonymHoweverTheNameIsWritten() {
        Pseudonyms pseudonyms = store.pseudonyms();
        assertThat(pseudonyms.of("CLIENT 0042")).hasSize(32)
                .isEqualTo(pseudonyms.of("  client  0042 "))
                .isEqualTo(store.pseudonyms().of("CLIENT 0042"))
                .isNotEqualTo(pseudonyms.of("CLIENT 0043"));
        assertThat(pseudonyms.of("  ")).isEmpty();
    }

    @Test
    void anotherWorkspaceGivesAnotherPseudonym() {
        try (Store other = Store.create(folder.resolve("other.trigpoint"))) {
            assertThat(other.pseudonyms().of("CLIENT 0042")).isNotEqualTo(store.pseudonyms().of("CLIENT 0042"));
        }
    }

    @Test
    void noByteOfAPersonIsWritten() throws IOException {
        Rows.write(store, Rows.head("t.csv", List.of("Person", "District"), false),
                List.of(episode("CANARY-7731"), episode("canary-7731"), episode("CANARY-7732")));
        assertThat(store.counts().count(Selection.ALL, List.of("person"))).extracting(CountRow::count)
                .containsExactlyInAnyOrder(2L, 1L);
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("canary");
            }
        }
        store = Store.open(folder.resolve("w.trigpoint"));
    }
}
