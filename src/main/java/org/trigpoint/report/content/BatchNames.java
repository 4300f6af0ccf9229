package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.model.Batch;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The files behind a source line such as "batches 1 to 3, 7 (annex: sources)".
public final class BatchNames {
    private static final Pattern BATCHES = Pattern.compile("batch(?:es)? ([\\d, to]+)");
    private static final Pattern PART = Pattern.compile("(\\d+)(?: to (\\d+))?");

    private BatchNames() {}

    /// Each batch the line names, with its file and how many rows it brought: "25: recorded crime.xlsx [Crime], 8,111 rows".
    public static List<String> of(Assessment assessment, String source) {
        List<Long> numbers = BATCHES.matcher(source)
                .results()
                .flatMap(line -> PART.matcher(line.group(1)).results().flatMap(BatchNames::numbers))
                .distinct()
                .toList();
        return assessment.sources()
                .stream()
                .filter(batch -> numbers.contains(batch.id()))
                .map(BatchNames::name)
                .toList();
    }

    private static Stream<Long> numbers(MatchResult part) {
        long first = Long.parseLong(part.group(1));
        long last = part.group(2) == null ? first : Long.parseLong(part.group(2));
        return LongStream.rangeClosed(first, last).boxed();
    }

    private static String name(Batch batch) {
        long rows = batch.ledger().loaded();
        return String.format(Locale.UK, "%d: %s%s, %,d %s", batch.id(), batch.file(),
                batch.sheet().isEmpty() ? "" : " [" + batch.sheet() + "]", rows, rows == 1 ? "row" : "rows");
    }
}
