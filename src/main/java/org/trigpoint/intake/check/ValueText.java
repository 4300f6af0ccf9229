package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of measures as grids state them: "71", "10.5%", "n/a", "Not data available", "*", "<5". Why a value
/// is missing is kept, and it never becomes zero.
final class ValueText {
    private static final Set<String> SUPPRESSED = Set.of("*", "**", "[c]", "c", "[low]", "suppressed", "withheld", "u",
            "<5", "<10", "<3", "under 5", "fewer than 5", "less than 5", "1-4", "1 to 4", "1-5", "1 to 5",
            "confidential");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n.a.", "n/app", "[z]", "z",
            "not applicable", "#n/a");
    private static final Set<String> NOT_AVAILABLE = Set.of("[x]", "x", "..", "...", ".", ":", "-", "--", "\u2013",
            "\u2014", "null", "none", "nil return", "not available", "not data available", "data not available",
            "no data",
            "no data available", "not yet available", "not available yet", "awaiting data", "awaited", "data awaited",
            "tbc", "tba", "to be confirmed", "not reported", "not collected", "not known", "unknown", "(blank)",
            "blank",
            "?", "pending", "not submitted", "no return", "not published", "missing", "nya");
    private static final Map<String, Standing> MARKS = Map.of("p", Standing.PROVISIONAL, "provisional",
            Standing.PROVISIONAL, "r", Standing.REVISED, "revised", Standing.REVISED, "e", Standing.PROVISIONAL,
            "estimate", Standing.PROVISIONAL);
    private static final Pattern MARKED = Pattern.compile("(.*\\d%?)\\s*[\\[(]?([a-z]+)[\\])]?");

    private ValueText() {}

    /// The value; `null` when the cell holds neither a number nor a mark for a missing one. A percentage keeps its size.
    static @Nullable Value read(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> Value.missing(MissingReason.NOT_AVAILABLE);
            case Cell.Fault fault -> Value.missing(MissingReason.NOT_AVAILABLE);
            case Cell.Text(String words) -> text(words);
            case Cell.Dated dated -> null;
            case Cell.Truth truth -> null;
            default -> Value.of(NumberText.of(cell));
        };
    }

    private static @Nullable Value text(String words) {
        double number = NumberText.parse(words);
        if (!Double.isNaN(number)) {
            return Value.of(number);
        }
        Optional<Margin> margin = Margin.parse(words);
        if (margin.isPresent()) {
            return text(margin.get().value());
        }
        String plain = words.toLowerCase(Locale.ROOT).strip();
        if (SUPPRESSED.contains(plain.replace(" ", "")) || SUPPRESSED.contains(plain)) {
            return Value.missing(MissingReason.SUPPRESSED);
        }
        if (NOT_APPLICABLE.contains(plain)) {
            return Value.missing(MissingReason.NOT_APPLICABLE);
        }
        if (NOT_AVAILABLE.contains(plain)) {
            return Value.missing(MissingReason.NOT_AVAILABLE);
        }
        Matcher marked = MARKED.matcher(plain);
        if (!marked.matches()) {
            return null;
        }
        Standing standing = MARKS.get(marked.group(2));
        double value = NumberText.parse(marked.group(1));
        return standing == null || Double.isNaN(value) ? null : new Value.Known(value, standing);
    }

    private static boolean isPercentage(String words) {
        return words.endsWith("%") && !Double.isNaN(NumberText.parse(words));
    }

    /// Whether a cell states a percentage.
    static boolean isPercentage(Cell cell) {
        return cell instanceof Cell.Percentage || (cell instanceof Cell.Text(String words)
                && words.indexOf('%') > 0 && isPercentage(Margin.parse(words).map(Margin::value).orElse(words)));
    }
}
