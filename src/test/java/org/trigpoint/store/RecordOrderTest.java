package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/// Orders of more incidents than are read at once.
class RecordOrderTest {
    private static final int ROWS = 66_000;

    @Test
    void referencesAreInOrderAcrossAllThatIsReadAtOnce(@TempDir Path folder) {
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            List<Incident> rows = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                rows.add(new Incident(new Category(Dataset.CRIME, i % 2 == 0 ? "Arson" : "Burglary"),
                        When.of(YearMonth.of(2012, 4)), Where.inArea("E01000001"), null,
                        String.format(Locale.ROOT, "C/%05d", ROWS - i), List.of()));
            }
            Rows.write(store, Rows.head("crime.csv", List.of(), false), rows);

            Records records = store.records();
            RecordOrder all = records.order(Selection.ALL, RecordOrder.Key.REFERENCE, Progress.NONE);
            assertThat(all.size()).isEqualTo(ROWS);
            assertThat(references(records, all, 0)).containsExactly("C/00001", "C/00002", "C/00003");
            assertThat(references(records, all, ROWS - 3)).containsExactly("C/65998", "C/65999", "C/66000");

            RecordOrder arson = records.order(Selection.ALL.and(new Condition("category", "Arson")),
                    RecordOrder.Key.REFERENCE, Progress.NONE);
            assertThat(arson.size()).isEqualTo(ROWS / 2);
            assertThat(references(records, arson, 0)).containsExactly("C/00002", "C/00004", "C/00006");
        }
    }

    private static List<String> references(Records records, RecordOrder order, int from) {
        return records.page(order, from, 3, Records.Direction.FORWARDS)
                .stream()
                .map(numbered -> numbered.record().reference())
                .toList();
    }
}
