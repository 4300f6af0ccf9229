package org.trigpoint.store;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class PackedReferencesTest {
    @Test
    void whateverWasAddedIsAmongTheCandidates() {
        Random random = new Random(5);
        Map<Long, Long> added = new HashMap<>();
        PackedReferences references = new PackedReferences(5_000, 10);
        for (long id = 1; id <= 5_000; id++) {
            long fingerprint = random.nextLong() & Long.MAX_VALUE;
            references.add(fingerprint, id);
            added.put(fingerprint, id);
        }
        references.sort();
        added.forEach((fingerprint, id) -> assertThat(references.under(fingerprint)).containsExactly(id));
        assertThat(references.under(random.nextLong() & Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void theLargestIdAndFingerprintFit() {
        PackedReferences references = new PackedReferences(1L << 27, 1);
        references.add(Long.MAX_VALUE, 1L << 27);
        references.add(0, 1);
        references.sort();
        assertThat(references.under(Long.MAX_VALUE)).containsExactly(1L << 27);
        assertThat(references.under(0)).containsExactly(1);
    }

    @Test
    void aReferenceThatStandsEverywhereIsCutShort() {
        PackedReferences references = new PackedReferences(1_000, 1_000);
        for (int id = 1; id <= 900; id++) {
            references.add(1L << 40, id);
        }
        references.add(1L << 50, 901);
        references.sort();
        long[] found = references.under(1L << 40);
        assertThat(found).hasSize(64);
        assertThat(Arrays.stream(found).sum()).isEqualTo(64 * 65 / 2);
        assertThat(references.under(1L << 50)).containsExactly(901);
    }
}
