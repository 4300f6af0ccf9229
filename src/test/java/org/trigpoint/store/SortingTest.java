package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// The two ways of putting ids in order agree with the plain one.
class SortingTest {
    private record Numbered(int number, int id) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 20_000})
    void idsUnderNumbersAreSortedWhateverTheirOrder(int size) {
        Random random = new Random(size);
        for (int highest : new int[]{1, 40, 3_000, Integer.MAX_VALUE}) {
            List<Numbered> rows = new ArrayList<>(
                    IntStream.range(0, size).mapToObj(id -> new Numbered(random.nextInt(highest), id)).toList());
            assertThat(sorted(rows)).isEqualTo(expected(rows));
            Collections.shuffle(rows, random);
            assertThat(sorted(rows)).isEqualTo(expected(rows));
            rows.sort(Comparator.comparing(Numbered::number).thenComparing(Numbered::id));
            assertThat(sorted(rows)).isEqualTo(expected(rows));
        }
    }

    private static int[] sorted(List<Numbered> rows) {
        KeyedIds keyed = new KeyedIds();
        rows.forEach(row -> keyed.add((long) row.number() << 32 | row.id()));
        return keyed.sorted();
    }

    private static int[] expected(List<Numbered> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Numbered::number).thenComparing(Numbered::id))
                .mapToInt(Numbered::id)
                .toArray();
    }

    @Test
    void referencesComeLetterByLetterAndThoseOfDigitsLast() {
        ReferenceOrder order = new ReferenceOrder();
        order.add(new int[]{1}, new int[]{-4}, new byte[]{1, 2, 3});
        add(order, 2, "C/2012/10");
        add(order, 3, "C/2012/9");
        add(order, 4, null);
        add(order, 5, "C/2012/1");
        add(order, 6, "C/2012/10");
        add(order, 7, "C/");
        add(order, 8, "Ć");
        order.add(new int[]{9}, new int[]{-4}, new byte[]{1, 2, 2});
        add(order, 10, null);

        assertThat(order.ids()).containsExactly(4, 10, 7, 5, 2, 6, 3, 8, 9, 1);
    }

    private static void add(ReferenceOrder order, int id, @Nullable String reference) {
        byte[] bytes = reference == null ? new byte[0] : reference.getBytes(StandardCharsets.UTF_8);
        order.add(new int[]{id}, new int[]{reference == null ? 0 : bytes.length + 1}, bytes);
    }

    @Test
    void manyReferencesAreInTheOrderOfTheirBytes() {
        Random random = new Random(7);
        ReferenceOrder order = new ReferenceOrder();
        List<String> references = IntStream.range(0, 9_000)
                .mapToObj(_ -> "CRN/" + random.nextInt(3_000) + (random.nextBoolean() ? "/A" : ""))
                .toList();
        for (int id = 0; id < references.size(); id++) {
            add(order, id + 1, references.get(id));
        }

        List<Integer> expected = IntStream.range(0, references.size())
                .boxed()
                .sorted(Comparator.comparing(references::get).thenComparing(Comparator.naturalOrder()))
                .map(at -> at + 1)
                .toList();
        assertThat(order.ids()).containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }
}
