package org.trigpoint.intake.delimited;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.source.UnreadableException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands between the values of a text table.
///
/// @param delimiter the character
/// @param declared whether the first line says so, as in "sep=;", which is no row of the table then
record Dialect(char delimiter, boolean declared) {
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final int RECORDS_LOOKED_AT = 200;
    private static final String DECLARATION = "sep=";

    /// The delimiter that cuts the most records of the sample into the same number of fields, more than one.
    ///
    /// @param sample the first bytes of the file, as UTF-8 or Windows-1252
    static Dialect detect(byte[] sample) throws IOException {
        Dialect declared = declared(sample);
        if (declared != null) {
            return declared;
        }
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(fieldCounts(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Dialect(best, false);
    }

    private static @Nullable Dialect declared(byte[] sample) {
        int start = sample.length > 2 && (sample[0] & 0xff) == 0xef ? 3 : 0;
        if (sample.length < start + DECLARATION.length() + 1) {
            return null;
        }
        for (int i = 0; i < DECLARATION.length(); i++) {
            if (Character.toLowerCase(sample[start + i]) != DECLARATION.charAt(i)) {
                return null;
            }
        }
        return new Dialect((char) sample[start + DECLARATION.length()], true);
    }

    private static List<Integer> fieldCounts(byte[] sample, char delimiter) throws IOException {
        List<Integer> counts = new ArrayList<>();
        RecordScanner scanner = new RecordScanner(new ByteArrayInputStream(sample), delimiter);
        try {
            while (counts.size() < RECORDS_LOOKED_AT && scanner.next()) {
                counts.add(scanner.fields());
            }
        } catch (UnreadableException e) {
            // The sample may well end inside a quoted field; the records before it tell enough.
            return counts;
        }
        return counts;
    }

    private static int score(List<Integer> counts) {
        Map<Integer, Integer> records = new HashMap<>();
        int best = 0;
        for (int fields : counts) {
            int same = records.merge(fields, 1, Integer::sum);
            if (fields > 1) {
                best = Math.max(best, same * 1000 + Math.min(fields, 999));
            }
        }
        return best;
    }
}
