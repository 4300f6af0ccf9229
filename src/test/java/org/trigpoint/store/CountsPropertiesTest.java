package org.trigpoint.store;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class CountsPropertiesTest {
    @Provide
    Arbitrary<List<Incident>> incidents() {
        Arbitrary<String> months = Arbitraries.integers()
                .between(0, 30)
                .map(i -> YearMonth.of(2011, 1).plusMonths(i).toString());
        return Combinators
                .combine(Arbitraries.of(Dataset.CRIME, Dataset.ASB), Arbitraries.of("One", "Two", "Three"), months,
                        Arbitraries.of("E01000001", "E01000002", "E01000003").injectNull(.1))
                .as(Rows::incident)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 40)
    void theRollUpCountsWhatTheRowsCount(@ForAll("incidents") List<Incident> incidents) throws IOException {
        Path folder = Files.createTempDirectory("counts");
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            Rows.write(store, "a.csv", incidents);
            Map<List<String>, Long> expected = incidents.stream()
                    .collect(
                            Collectors.groupingBy(i -> List.of(i.category().dataset().id(), i.when().month().toString(),
                                    i.where().areaCode() == null ? "" : i.where().areaCode()), Collectors.counting()));
            List<String> by = List.of("dataset", "month", "area");
            Assertions.assertThat(asMap(store.counts().count(Selection.ALL, by))).isEqualTo(expected);
            // the weekday is no column of the roll-up, so this counts the rows themselves
            List<CountRow> rows = store.counts().count(Selection.ALL, List.of("dataset", "month", "area", "weekday"));
            Assertions
                    .assertThat(
                            asMap(rows.stream().map(r -> new CountRow(r.values().subList(0, 3), r.count())).toList()))
                    .isEqualTo(expected);
            Assertions.assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static Map<List<String>, Long> asMap(List<CountRow> rows) {
        return rows.stream().collect(Collectors.toMap(CountRow::values, CountRow::count, Long::sum));
    }
}
