package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What words around a measure say of it.
final class MeasureWords {
    private static final Pattern PERCENT = Pattern
            .compile(
                    "^(%|percent|per cent|proportion|share of)|\\(%\\)|\\b(percentage|per cent|% of|proportion of)\\b");
    private static final Pattern RATE = Pattern.compile("per (1,?000|thousand)\\b(?!,)");
    private static final Pattern DAYS = Pattern.compile("\\bdays\\b");
    private static final Map<String, String> STATUS = Map.of("r", "Red", "a", "Amber", "g", "Green", "b", "Blue");

    private MeasureWords() {}

    /// The unit: a stated one, else a percentage where any of the measure's values is written so, else what the name says,
    /// else counts.
    ///
    /// @param stated the supplier's word for the unit; `null` when there is none
    /// @param percentages whether any value is written as a percentage
    static MeasureUnit unit(@Nullable String stated, boolean percentages, String name) {
        Optional<MeasureUnit> named = stated == null ? Optional.empty() : MeasureUnit.of(stated);
        if (named.isPresent()) {
            return named.get();
        }
        if (percentages && stated == null) {
            return MeasureUnit.PERCENT;
        }
        String words = (stated == null ? name : stated).toLowerCase(Locale.ROOT);
        if (PERCENT.matcher(words).find() || words.equals("%")) {
            return MeasureUnit.PERCENT;
        }
        if (RATE.matcher(words).find()) {
            return MeasureUnit.RATE_PER_THOUSAND;
        }
        if (DAYS.matcher(words).find()) {
            return MeasureUnit.DAYS;
        }
        return percentages ? MeasureUnit.PERCENT : MeasureUnit.COUNT;
    }

    /// The supplier's judgement in full: "Green" for "G"; any other words as they are.
    static String status(String words) {
        return STATUS.getOrDefault(words.toLowerCase(Locale.ROOT), words);
    }

    /// Sentences about values that are missing, one for each reason.
    static List<String> missing(Map<MissingReason, Long> counts) {
        List<String> sentences = new ArrayList<>();
        counts.forEach((reason, count) -> sentences.add(count == 1
                ? "1 value is " + reason.words() + "."
                : String.format(Locale.UK, "%,d values are %s.", count, reason.words())));
        return sentences;
    }

    /// A value that stands beside others; `null` where its cell is blank or no value.
    static @Nullable Value beside(Cell cell) {
        return cell.isBlank() ? null : ValueText.read(cell);
    }
}
