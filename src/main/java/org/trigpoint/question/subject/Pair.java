package org.trigpoint.question.subject;

import java.util.List;

/// The keys of one count in the earlier and the later period.
public record Pair(String before, String after) {
    List<String> keys() {
        return List.of(before, after);
    }
}
