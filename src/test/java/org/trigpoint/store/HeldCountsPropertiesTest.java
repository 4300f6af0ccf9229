package org.trigpoint.store;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The counts held in memory say what the rows say, whatever was imported, undone and replaced in between, here or through
/// another connection.
class HeldCountsPropertiesTest {
    /// A change to a workspace: rows come in as a file, take the place of that file's, or a file is taken out.
    private record Step(int file, boolean undo, boolean elsewhere, List<Incident> rows) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Incident> incidents = Combinators
                .combine(Arbitraries.of(Dataset.CRIME, Dataset.ASB), Arbitraries.of("One", "Two"),
                        Arbitraries.integers().between(0, 30).map(i -> YearMonth.of(2011, 1).plusMonths(i).toString()),
                        Arbitraries.of("E01000001", "E01000002", "E01000003").injectNull(.1))
                .as(Rows::incident);
        return Combinators
                .combine(Arbitraries.integers().between(1, 3), Arbitraries.of(false, false, true),
                        Arbitraries.of(true, false), incidents.list().ofMaxSize(30))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 25)
    void theyFollowEveryChange(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("held");
        Path file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file); Store other = Store.open(file)) {
            for (Step step : steps) {
                change(step.elsewhere() ? other : store, step);
                // the second question is the first that is answered from memory
                store.counts().count(Selection.ALL, List.of());
                compare(store, Selection.ALL, List.of("dataset", "category", "month", "area"));
                compare(store, Selection.ALL, List.of("area", "dataset"));
                compare(store, Selection.of(Dataset.CRIME).and(new Condition("area", "e01000002")), List.of("month"));
                compare(store, Selection.ALL.and(new Condition("area", ""))
                        .and(new Condition("category", "One"))
                        .and(new Condition("category", "Two"))
                        .during(Period.of(YearMonth.of(2012, 1),
                                YearMonth.of(2012, 12))),
                        List.of());
            }
            Assertions.assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static void change(Store store, Step step) {
        String name = step.file() + ".csv";
        if (step.undo()) {
            store.batches().withHash("sha of " + name, "").ifPresent(batch -> store.batches().remove(batch.id()));
            return;
        }
        try (BatchWriter writer = store.begin()) {
            writer.start(Rows.head(name, List.of(), false));
            step.rows().forEach(writer::add);
            writer.replaceSameFile("sha of " + name);
            writer.commit(new Ledger(step.rows().size(), step.rows().size(), 0, 0, 0), "sha of " + name, List.of());
        }
    }

    /// The weekday is no column of the roll-up, so with it the rows themselves are counted.
    private static void compare(Store store, Selection selection, List<String> by) {
        Map<List<String>, Long> rows = new LinkedHashMap<>();
        List<String> withWeekday = new ArrayList<>(by);
        withWeekday.add("weekday");
        for (CountRow row : store.counts().count(selection, withWeekday)) {
            rows.merge(row.values().subList(0, by.size()), row.count(), Long::sum);
        }
        List<CountRow> expected = rows.entrySet().stream().map(e -> new CountRow(e.getKey(), e.getValue())).toList();
        Assertions.assertThat(store.counts().count(selection, by)).isEqualTo(expected);
    }
}
