package org.trigpoint.statistics.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/// A total and its parts, by their positions among linked counts: a row and its margin, four quarters and their year.
///
/// @param total the position of the total
/// @param parts the positions of the parts, one or more, none of them the total
public record Sum(int total, List<Integer> parts) {
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException("a total has parts other than itself");
        }
    }

    /// The positions of the total and the parts.
    public IntStream positions() {
        return IntStream.concat(IntStream.of(total), parts.stream().mapToInt(Integer::intValue));
    }
}
