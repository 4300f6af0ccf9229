package org.trigpoint.report.publication;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Lays two public editions side by side and tries every number that could stand behind both. The reader of these tests
/// knows nothing of how they were protected.
class EditionsPropertiesTest {
    private static final int SMALL = 5;
    private static final int LARGEST = 11;

    @Property(tries = 80)
    void lastYearsEditionBesideThisOneTellsNoSmallCount(
            @ForAll @Size(4) List<@IntRange(min = 1, max = LARGEST) Integer> kinds,
            @ForAll @IntRange(min = 1, max = LARGEST) int north) {
        // the year that both cover: last year by kind and by area, this year by kind and by who was hurt
        Publication.Result last = publish(List.of(), kinds("2012/13", kinds), areas(kinds, north));
        Publication.Result now = publish(List.of(last.counts()), kinds("2012/13", kinds));

        assertThat(found(kinds, counts(last.document()), counts(now.document()))).isEmpty();
    }

    @Property(tries = 80)
    void anEarlierVersionBesideThisOneTellsNoSmallCountThatStayedAsItWas(
            @ForAll @Size(4) List<@IntRange(min = 1, max = LARGEST) Integer> kinds,
            @ForAll @IntRange(min = 0, max = 3) int revised, @ForAll @IntRange(min = 1, max = 9) int late) {
        List<Integer> later = new ArrayList<>(kinds);
        later.set(revised, later.get(revised) + late);
        Publication.Result first = publish(List.of(), kinds("2012/13", kinds));
        Publication.Result second = publish(List.of(first.counts()), kinds("2012/13", later));

        List<OptionalLong> seenFirst = counts(first.document());
        List<OptionalLong> seenSecond = counts(second.document());
        // a reader who takes what was withheld twice to be the same, and adds up each edition by itself
        Set<List<Integer>> possible = new HashSet<>();
        for (List<Integer> guess : guesses(seenFirst)) {
            boolean told = range(seenSecond.get(revised), guess.get(revised)).stream().anyMatch(changed -> {
                List<Integer> then = new ArrayList<>(guess);
                then.set(revised, changed);
                return fits(then, seenSecond);
            });
            if (told) {
                possible.add(guess);
            }
        }
        for (int i = 0; i < kinds.size(); i++) {
            int at = i;
            boolean small = kinds.get(i) < SMALL && i != revised;
            if (small && possible.contains(kinds)) {
                assertThat(possible.stream().map(guess -> guess.get(at)).distinct().count())
                        .as("count %d of %s and %s", i, seenFirst, seenSecond)
                        .isGreaterThan(1);
            }
        }
    }

    /// Nine months, then the whole year: no kind's last quarter may be told, by its own difference or by those of the rest.
    @Property(tries = 40)
    void theYearBesideItsFirstNineMonthsTellsNoSmallCountOfTheLastQuarter(
            @ForAll @Size(4) List<@IntRange(min = 1, max = LARGEST) Integer> nine,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 9) Integer> quarter) {
        List<Integer> year = IntStream.range(0, nine.size()).mapToObj(i -> nine.get(i) + quarter.get(i)).toList();
        Publication.Result first = publish(List.of(), kinds("Apr 2012 to Dec 2012", nine));
        Publication.Result second = publish(List.of(first.counts()), kinds("2012/13", year));
        List<OptionalLong> before = counts(first.document());
        List<OptionalLong> after = counts(second.document());
        List<List<Integer>> shorter = guesses(before);
        List<List<Integer>> longer = guesses(after);
        for (int i = 0; i < nine.size(); i++) {
            int at = i;
            if (quarter.get(i) > 0 && quarter.get(i) < SMALL) {
                long values = shorter.stream()
                        .flatMap(less -> longer.stream()
                                .filter(more -> IntStream.range(0, more.size())
                                        .allMatch(j -> more.get(j) >= less.get(j)))
                                .map(more -> more.get(at) - less.get(at)))
                        .distinct()
                        .limit(2)
                        .count();
                assertThat(values).as("quarter of kind %d: %s, then %s", i, before, after).isEqualTo(2);
            }
        }
    }

    /// The months that a financial year shows stand in the calendar year too, whatever the column is called.
    @Property(tries = 30)
    void aCalendarYearBesideAFinancialYearTellsNoSmallMonth(
            @ForAll @Size(15) List<@IntRange(min = SMALL, max = 30) Integer> large,
            @ForAll @IntRange(min = 0, max = 2) int early, @ForAll @IntRange(min = 1, max = SMALL - 1) int few) {
        List<Integer> months = new ArrayList<>(large);
        months.set(early, few);
        // January 2012 to March 2013: the calendar year is the first twelve, the financial year the last
        Publication.Result financial = publish(List.of(), months("2012/13", months.subList(3, 15), 4));
        Publication.Result calendar = publish(List.of(financial.counts()), months("2012", months.subList(0, 12), 1));
        List<OptionalLong> one = counts(calendar.document(), monthsFrom(1));
        List<OptionalLong> other = counts(financial.document(), monthsFrom(4));
        long unknown = 0;
        long small = 0;
        for (int i = 0; i < 12; i++) {
            boolean shown = one.get(i).isPresent() || (i >= 3 && other.get(i - 3).isPresent());
            unknown += shown ? 0 : 1;
            small += months.get(i) < SMALL ? 1 : 0;
            assertThat(months.get(i) < SMALL && one.get(i).isPresent()).as("month %d", i).isFalse();
        }
        boolean totalShown = one.get(12).isPresent();
        if (small > 0 && totalShown) {
            assertThat(unknown).as("%s beside %s", one, other).isGreaterThan(1);
        }
    }

    private static Table months(String year, List<Integer> counts, int first) {
        List<String> names = monthsFrom(first);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            rows.add(Row.of(Cell.text(names.get(i)), Cell.count(counts.get(i))));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.count(counts.stream().mapToInt(Integer::intValue).sum())));
        return Table.of("kinds", "By month", List.of(Column.text("Month"), Column.number(year)), rows);
    }

    private static List<String> monthsFrom(int first) {
        List<String> names = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                "Dec");
        return IntStream.range(0, 12).mapToObj(i -> names.get((first - 1 + i) % 12)).toList();
    }

    /// The small counts that only one value fits, over both editions.
    private static List<Integer> found(List<Integer> kinds, List<OptionalLong> one, List<OptionalLong> other) {
        List<OptionalLong> both = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            both.add(one.get(i).isPresent() ? one.get(i) : other.get(i));
        }
        List<List<Integer>> possible = guesses(both);
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) < SMALL
                        && possible.stream().map(guess -> guess.get(i)).distinct().count() < 2)
                .boxed()
                .toList();
    }

    private static List<List<Integer>> guesses(List<OptionalLong> shown) {
        List<List<Integer>> found = new ArrayList<>();
        for (int a : range(shown.get(0), 0)) {
            for (int b : range(shown.get(1), 0)) {
                for (int c : range(shown.get(2), 0)) {
                    for (int d : range(shown.get(3), 0)) {
                        List<Integer> guess = List.of(a, b, c, d);
                        if (fits(guess, shown)) {
                            found.add(guess);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean fits(List<Integer> guess, List<OptionalLong> shown) {
        int sum = 0;
        for (int i = 0; i < guess.size(); i++) {
            sum += guess.get(i);
            if (shown.get(i).isPresent() && shown.get(i).getAsLong() != guess.get(i)) {
                return false;
            }
        }
        OptionalLong total = shown.get(guess.size());
        return total.isEmpty() || total.getAsLong() == sum;
    }

    /// A withheld count is never zero, since zeros are shown.
    private static List<Integer> range(OptionalLong shown, int atLeast) {
        return shown.isPresent()
                ? List.of((int) shown.getAsLong())
                : IntStream.rangeClosed(Math.max(1, atLeast), LARGEST + 9).boxed().toList();
    }

    private static Publication.Result publish(List<Published> earlier, Table... tables) {
        List<Block> body = new ArrayList<>(List.of(new Heading(1, "Part")));
        body.addAll(List.of(tables));
        Document document = new Document(DocumentInfo.of("Assessment", "Partnership", Marking.OFFICIAL_SENSITIVE,
                LocalDate.of(2013, 6, 30)), body);
        return Publication.of(document, Map.of(), DisclosureRule.usual(), (_, _) -> Optional.empty(), earlier);
    }

    private static Table kinds(String year, List<Integer> counts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            rows.add(Row.of(Cell.text("kind number " + i), Cell.count(counts.get(i))));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.count(counts.stream().mapToInt(Integer::intValue).sum())));
        return Table.of("kinds", "By kind", List.of(Column.text("Kind"), Column.number(year)), rows);
    }

    /// A second breakdown of the same total, one half of which may be small and need cover.
    private static Table areas(List<Integer> kinds, int north) {
        int total = kinds.stream().mapToInt(Integer::intValue).sum();
        int inNorth = Math.min(north, total - 1);
        return Table.of("areas", "By area", List.of(Column.text("Area"), Column.number("2012/13")),
                List.of(Row.of(Cell.text("North"), Cell.count(inNorth)),
                        Row.of(Cell.text("South"), Cell.count(total - inNorth)),
                        Row.total(Cell.text("Total"), Cell.count(total))));
    }

    private static List<OptionalLong> counts(Document document) {
        return counts(document, IntStream.range(0, 4).mapToObj(i -> "kind number " + i).toList());
    }

    /// What is seen of the rows of these names, whatever their order, and of the total; a column that was dropped shows
    /// nothing.
    private static List<OptionalLong> counts(Document document, List<String> names) {
        Table table = document.tables().stream().filter(t -> t.key().equals("kinds")).findFirst().orElseThrow();
        return Stream.concat(names.stream(), Stream.of("Total"))
                .map(name -> table.rows()
                        .stream()
                        .filter(row -> row.cells().getFirst().text().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(row -> row.cells().size() < 2 ? OptionalLong.empty() : Grid.count(row.cells().get(1)))
                .toList();
    }
}
