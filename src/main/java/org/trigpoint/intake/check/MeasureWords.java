package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What words around a measure say of it.
final class MeasureWords {
    private static final Pattern PERCENT = Pattern
            .compile(
                    "^(%|percent|per cent|proportion|share of)|\\(%\\)|\\b(percentage|per cent|% of|proportion of)\\b");
    /// "per 1,000 households", "per 100k", "/100,000", "per hundred thousand".
    private static final Pattern RATE = Pattern.compile("(?:\\bper|/) ?("
            + "(?:hundred|ten) thousand|thousand|million|1 ?million|1,000,000|1000000|100,?000|10,?000|1,?000|100|100 ?k|10 ?k|1 ?k"
            + ")(?![\\d,]*\\d)\\b");
    private static final Map<String, Integer> MANY = Map.ofEntries(Map.entry("hundredthousand", 100_000),
            Map.entry("tenthousand", 10_000), Map.entry("thousand", 1000), Map.entry("million", 1_000_000),
            Map.entry("1million", 1_000_000), Map.entry("100k", 100_000), Map.entry("10k", 10_000),
            Map.entry("1k", 1000));
    private static final Pattern MONEY = Pattern.compile("£|\\bpounds\\b|\\bgbp\\b");
    private static final Pattern AVERAGE = Pattern
            .compile("\\b(average|mean|median|ratio|score|index|rate)\\b");
    private static final Pattern DAYS = Pattern.compile("\\bdays\\b");
    private static final Pattern COUNTED = Pattern.compile("^(the )?(number|no\\.?|count|total)\\b");
    private static final Map<String, String> STATUS = Map.of("r", "Red", "a", "Amber", "g", "Green", "b", "Blue");

    private MeasureWords() {}

    /// How the values of a measure are written.
    enum Written {
        /// Some as percentages.
        PERCENTAGES,
        /// Some as money.
        MONEY,
        /// Some with decimals, so that they are no counts.
        DECIMALS,
        /// Plain whole numbers, or none.
        PLAIN;

        /// How cells of one measure are written: the first of percentages, money and decimals that any of them shows.
        static Written of(Stream<Cell> cells) {
            return cells.map(Written::of).min(Comparator.naturalOrder()).orElse(PLAIN);
        }

        private static Written of(Cell cell) {
            if (ValueText.isPercentage(cell)) {
                return PERCENTAGES;
            }
            double number = NumberText.of(cell);
            if (Double.isNaN(number)) {
                return PLAIN;
            }
            return cell.text().contains("£") ? MONEY : number == Math.rint(number) ? PLAIN : DECIMALS;
        }
    }

    /// The unit: a stated one, else a percentage where any of the measure's values is written so, else what the name says,
    /// else counts, or plain numbers where values have decimals.
    ///
    /// @param stated the supplier's word for the unit; `null` when there is none
    static MeasureUnit unit(@Nullable String stated, Written written, String name) {
        Optional<MeasureUnit> named = stated == null ? Optional.empty() : MeasureUnit.of(stated);
        if (named.isPresent()) {
            return named.get();
        }
        if (written == Written.PERCENTAGES && stated == null) {
            return MeasureUnit.PERCENT;
        }
        MeasureUnit said = said((stated == null ? name : stated).toLowerCase(Locale.ROOT));
        if (said == null && stated != null) {
            said = said(name.toLowerCase(Locale.ROOT));
        }
        return said != null ? said : switch (written) {
            case PERCENTAGES -> MeasureUnit.PERCENT;
            case MONEY -> MeasureUnit.POUNDS;
            case DECIMALS -> MeasureUnit.FIGURE;
            case PLAIN -> MeasureUnit.COUNT;
        };
    }

    /// The unit that words name; `null` when they name none.
    private static @Nullable MeasureUnit said(String words) {
        Matcher rate = RATE.matcher(words);
        if (PERCENT.matcher(words).find() && !rate.find()) {
            return MeasureUnit.PERCENT;
        }
        if (rate.reset().find()) {
            return MeasureUnit.ratePer(many(rate.group(1))).orElse(null);
        }
        if (DAYS.matcher(words).find()) {
            return MeasureUnit.DAYS;
        }
        if (MONEY.matcher(words).find()) {
            return MeasureUnit.POUNDS;
        }
        return AVERAGE.matcher(words).find() && !COUNTED.matcher(words).find() ? MeasureUnit.FIGURE : null;
    }

    private static int many(String words) {
        String plain = words.replace(" ", "").replace(",", "");
        Integer known = MANY.get(plain);
        return known == null ? Integer.parseInt(plain) : known;
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
