package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The ways of writing "no value".
final class MissingMarks {
    private static final List<String> USUAL = List.of("n/a", "na", "n.a.", "#n/a", "null", "none", "nil", "-", "--",
            "–",
            "—", ".", "..", "...", ":", "*", "[x]", "[z]", "[c]", "[low]", "not available", "not applicable",
            "not data available", "data not available", "no data", "(blank)", "blank");
    private static final int LONGEST = 63;
    private static final int PLAIN = 128;
    private final Set<String> marks;
    private final boolean[] initials = new boolean[PLAIN];
    private long lengths;

    MissingMarks(Set<String> more) {
        this.marks = new HashSet<>(USUAL);
        marks.addAll(more);
        for (String mark : marks) {
            if (!mark.isEmpty()) {
                lengths |= 1L << Math.min(mark.length(), LONGEST);
                initials[mark.charAt(0) % PLAIN] = true;
                initials[Character.toUpperCase(mark.charAt(0)) % PLAIN] = true;
            }
        }
    }

    /// Whether a cell holds no value: it is blank, a failed formula, or one of the marks.
    boolean marks(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> true;
            case Cell.Fault fault -> true;
            case Cell.Text(String words) -> marks(words);
            case Cell.Numeric number -> marks(number.text());
            default -> false;
        };
    }

    private boolean marks(String words) {
        // Nearly every cell is told apart by length and first letter, without making a lower-case copy of it.
        boolean possible = ((lengths >>> Math.min(words.length(), LONGEST)) & 1) != 0
                && initials[words.charAt(0) % PLAIN];
        return possible && marks.contains(words.toLowerCase(Locale.ROOT));
    }
}
