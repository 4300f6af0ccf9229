package org.trigpoint.report.publication;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// Attacks published tables by trying every number that could stand behind them, which knows nothing of how they were
/// protected.
class PublicationPropertiesTest {
    private static final int SMALL = 5;

    @Property(tries = 150)
    void noSmallCountOfATableAndASecondBreakdownOfItsTotalCanBeWorkedOut(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 14) Integer> kinds,
            @ForAll @IntRange(min = 0, max = 14) int north) {
        int total = kinds.stream().mapToInt(Integer::intValue).sum();
        int south = Math.max(0, total - north);
        Document published = publish(table("kinds", kinds, total),
                table("areas", List.of(total - south, south), total));
        List<OptionalLong> shown = new ArrayList<>(counts(published, "kinds"));
        shown.addAll(counts(published, "areas"));
        List<Integer> truth = new ArrayList<>(kinds);
        truth.addAll(List.of(total, total - south, south, total));
        List<Set<Integer>> possible = possible(shown);
        for (int i = 0; i < truth.size(); i++) {
            if (truth.get(i) > 0 && truth.get(i) < SMALL) {
                assertThat(shown.get(i)).as("count %d", i).isEmpty();
                assertThat(possible.get(i)).as("count %d of %s", i, shown).hasSizeGreaterThan(1);
            }
        }
    }

    /// Every value that each of three kinds, their total, two areas and their total may take.
    private static List<Set<Integer>> possible(List<OptionalLong> shown) {
        List<Set<Integer>> found = new ArrayList<>();
        shown.forEach(_ -> found.add(new HashSet<>()));
        for (int a : range(shown.get(0))) {
            for (int b : range(shown.get(1))) {
                for (int c : range(shown.get(2))) {
                    for (int north : range(shown.get(4))) {
                        int total = a + b + c;
                        List<Integer> guess = List.of(a, b, c, total, north, total - north, total);
                        if (fits(guess, shown)) {
                            for (int i = 0; i < guess.size(); i++) {
                                found.get(i).add(guess.get(i));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    /// A withheld count is never zero, since zeros are shown.
    private static List<Integer> range(OptionalLong shown) {
        if (shown.isPresent()) {
            return List.of((int) shown.getAsLong());
        }
        return java.util.stream.IntStream.rangeClosed(1, 32).boxed().toList();
    }

    private static boolean fits(List<Integer> guess, List<OptionalLong> shown) {
        for (int i = 0; i < guess.size(); i++) {
            OptionalLong seen = shown.get(i);
            if (seen.isPresent() ? seen.getAsLong() != guess.get(i) : guess.get(i) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static Document publish(Table... tables) {
        List<org.trigpoint.report.document.Block> body = new ArrayList<>(List.of(new Heading(1, "Part")));
        body.addAll(List.of(tables));
        Document document = new Document(DocumentInfo.of("Assessment", "Partnership", Marking.OFFICIAL_SENSITIVE,
                LocalDate.of(2013, 6, 30)), body);
        return Publication.of(document, Map.of(), DisclosureRule.usual(), (_, _) -> Optional.empty());
    }

    private static Table table(String key, List<Integer> counts, int total) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            rows.add(Row.of(Cell.text(key + " number " + i), Cell.count(counts.get(i))));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.count(total)));
        return Table.of(key, "By " + key, List.of(Column.text(key), Column.number("2012/13")), rows);
    }

    /// What is seen of a column, by the names of its rows, the total last; a column that was dropped shows nothing.
    private static List<OptionalLong> counts(Document document, String key) {
        Table table = document.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
        return table.rows()
                .stream()
                .sorted(Comparator.comparing(Row::role).thenComparing(row -> row.cells().getFirst().text()))
                .map(row -> row.cells().size() < 2 ? OptionalLong.empty() : Grid.count(row.cells().get(1)))
                .toList();
    }
}
