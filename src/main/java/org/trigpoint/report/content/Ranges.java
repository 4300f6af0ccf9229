package org.trigpoint.report.content;

import java.util.ArrayList;
import java.util.List;

/// Writes numbers that follow each other as ranges.
final class Ranges {
    private Ranges() {}

    /// "1 to 3, 7"; two that follow each other stand as "4, 5".
    ///
    /// @param numbers rising
    static String of(List<? extends Number> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i).longValue() != numbers.get(i - 1).longValue() + 1) {
                long first = numbers.get(from).longValue();
                long last = numbers.get(i - 1).longValue();
                ranges.add(i - from > 2 ? first + " to " + last : i - from == 2 ? first + ", " + last : "" + first);
                from = i;
            }
        }
        return String.join(", ", ranges);
    }
}
