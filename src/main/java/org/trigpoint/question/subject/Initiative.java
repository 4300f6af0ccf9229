package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something the partnership did in some areas, and the areas it is judged by.
///
/// @param began the first month of it
/// @param months how many months are compared with the same months a year earlier, 1 to 12
/// @param dataset which incidents it was to bring down
/// @param category only those of this category; `null` for all
/// @param treated where it was done
/// @param comparison as much like them, where it was not; without any, nothing is claimed
/// @param displacement where incidents may have gone instead
/// @param displacementComparison as much like those
/// @param cost what was spent on it, in pounds; 0 where that is not told
record Initiative(String name, YearMonth began, int months, Dataset dataset, @Nullable String category,
        List<String> treated, List<String> comparison, List<String> displacement,
        List<String> displacementComparison, double cost) {

    private static final int YEAR = 12;

    static Initiative of(CaseRecord record) {
        String counts = record.extra("counts");
        int colon = counts.indexOf(':');
        String months = record.extra("months");
        return new Initiative(record.category().name(), record.when().month(),
                months.matches("[1-9]|1[0-2]") ? Integer.parseInt(months) : YEAR,
                dataset(colon < 0 ? counts : counts.substring(0, colon)),
                colon < 0 ? null : counts.substring(colon + 1).strip(), areas(record, "treated areas"),
                areas(record, "comparison areas"), areas(record, "displacement areas"),
                areas(record, "displacement comparison"), Math.max(0, Pounds.of(record.extra("cost")).orElse(0)));
    }

    private static Dataset dataset(String words) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        return Arrays.stream(Dataset.values())
                .filter(d -> d.id().equals(wanted) || d.title().toLowerCase(Locale.UK).equals(wanted))
                .findFirst()
                .orElse(Dataset.CRIME);
    }

    private static List<String> areas(CaseRecord record, String column) {
        return Arrays.stream(record.extra(column).split(";")).map(String::strip).filter(a -> !a.isEmpty()).toList();
    }

    /// What is counted, in words.
    String what() {
        return category == null ? dataset.title() : dataset.title() + ": " + category;
    }

    /// The comparison as far as a period reaches; empty when it began later.
    Optional<EvaluationQuestion> question(Period until) {
        YearMonth last = began.plusMonths(months - 1L);
        YearMonth reached = last.isAfter(until.last()) ? until.last() : last;
        if (reached.isBefore(began)) {
            return Optional.empty();
        }
        Period after = Period.of(began, reached);
        List<Condition> where = category == null ? List.of() : List.of(new Condition("category", category));
        return Optional.of(new EvaluationQuestion(dataset, after, after.yearBefore(), where));
    }
}
