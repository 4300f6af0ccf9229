package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table with a column for each month, quarter or year of a measure: what stands in such a column is a value.
///
/// @param columns the columns of values, from left to right; at least two, or one of a month or quarter; no period
///     twice; where the table holds only targets for a year, one that stands behind it and is blank
/// @param other columns that say something else of a period, such as its colour or its target; they are passed over
/// @param width how many columns the table has
public record PeriodsAcross(List<PeriodColumn> columns, List<Integer> other, int width) implements Across {

    private static final int FEWEST = 2;
    private static final int MONTHS = 12;
    private static final int LONGEST = 80;
    private static final Pattern PART = Pattern.compile(
            "(.*?)\\s*[-:(]?\\s*\\b(actuals?|outturn|value|result|performance|achieved|rag|status|target|plan|dot|"
                    + "direction of travel|comment|comments)\\b\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_FIRST = Pattern.compile(
            "(actuals?|outturn|value|result|performance|achieved|rag|status|target|plan|dot)\\b\\s*[-:(]?\\s*(.*?)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> VALUES = Set.of("actual", "actuals", "outturn", "value", "result", "performance",
            "achieved");
    private static final Set<String> BESIDE = Set.of("rag", "status", "r/a/g", "rag status", "rag rating", "dot",
            "direction of travel", "target", "plan", "comment", "comments");

    public PeriodsAcross {
        columns = List.copyOf(columns);
        other = List.copyOf(other);
    }

    /// A column of values.
    ///
    /// @param index its place, from 0
    /// @param heading as written
    /// @param period the period
    public record PeriodColumn(int index, String heading, Period period) {}

    /// The periods in a row of headings; empty when it has none, a single one of a year, or one twice.
    ///
    /// @param headings the headings by column, those of several rows together
    /// @param lowest those of the lowest row alone: one that names a period and its year is not divided by what stands above
    /// @param titles what stands above the table, and the names of sheet and file
    public static Optional<PeriodsAcross> find(List<String> headings, List<String> lowest, List<String> titles) {
        PeriodText text = new PeriodText(titles, headings);
        PeriodText alone = new PeriodText(List.of(), headings);
        List<PeriodColumn> columns = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        Set<Period> periods = new HashSet<>();
        List<PeriodColumn> targets = new ArrayList<>();
        boolean twice = false;
        for (int i = 0; i < headings.size(); i++) {
            Part part = Part.of(HeadingMark.without(i < lowest.size() ? lowest.get(i) : ""));
            Period period = alone.parse(part.rest());
            if (period == null) {
                part = Part.of(HeadingMark.without(headings.get(i)));
                period = text.parse(part.rest());
            }
            if (period != null && part.isOutcomeOfYear(period)) {
                continue;
            }
            if (period != null && part.isTargetOfYear(period)) {
                targets.add(new PeriodColumn(i, headings.get(i), period));
                continue;
            }
            if (period != null && (part.word().isEmpty() || VALUES.contains(part.word()))) {
                columns.add(new PeriodColumn(i, headings.get(i), period));
                twice |= !periods.add(period);
            } else if (period != null || (!columns.isEmpty() && follows(columns, other, i)
                    && BESIDE.contains(headings.get(i).toLowerCase(Locale.ROOT)) && isRepeated(headings, i))) {
                other.add(i);
            }
        }
        if (targets.size() > 1) {
            targets.forEach(target -> other.add(target.index()));
        } else if (columns.isEmpty() && !targets.isEmpty()) {
            return Optional.of(targetsAlone(headings, targets.getFirst()));
        }
        return columns.isEmpty() || twice || (columns.size() < FEWEST && columns.getFirst().period().length() == MONTHS)
                ? Optional.empty()
                : Optional.of(new PeriodsAcross(columns, other, headings.size()));
    }

    /// Whether a heading only says which of several things a column holds of a period named elsewhere, as "Actual" or "RAG".
    public static boolean isPart(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return VALUES.contains(plain) || BESIDE.contains(plain);
    }

    /// A plan sets targets for a year that has no values yet: the one column of values stands behind the table and is blank.
    private static PeriodsAcross targetsAlone(List<String> headings, PeriodColumn target) {
        return new PeriodsAcross(List.of(new PeriodColumn(headings.size(), target.heading(), target.period())),
                List.of(),
                headings.size());
    }

    private static boolean follows(List<PeriodColumn> columns, List<Integer> other, int index) {
        return columns.getLast().index() == index - 1 || other.contains(index - 1);
    }

    private static boolean isRepeated(List<String> headings, int index) {
        return headings.stream().filter(headings.get(index)::equalsIgnoreCase).count() > 1;
    }

    /// A heading of two parts, such as "Apr-12 Actual" or "RAG Apr-12".
    private record Part(String word, String rest) {
        /// Whether it is the outturn of a whole year, which other values are measured from.
        boolean isOutcomeOfYear(Period period) {
            return word.equals("outturn") && period.length() == MONTHS;
        }

        /// Whether it is the target of a whole year, which is that of the measure where there is no other.
        boolean isTargetOfYear(Period period) {
            return word.equals("target") && period.length() == MONTHS;
        }

        static Part of(String heading) {
            if (heading.length() > LONGEST) {
                return new Part("", heading);
            }
            Matcher last = PART.matcher(heading);
            if (last.matches() && !last.group(1).isBlank()) {
                return new Part(last.group(2).toLowerCase(Locale.ROOT), last.group(1));
            }
            Matcher first = PART_FIRST.matcher(heading);
            return first.matches() && !first.group(2).isBlank()
                    ? new Part(first.group(1).toLowerCase(Locale.ROOT), first.group(2))
                    : new Part("", heading);
        }
    }

    @Override
    public int periods() {
        return columns.size();
    }

    /// The headings with the periods blanked and one column that stands for them added.
    @Override
    public Headings headings(List<String> written, List<String> lowest) {
        List<String> labels = new ArrayList<>(written);
        columns.stream().filter(column -> column.index() < width).forEach(column -> labels.set(column.index(), ""));
        other.forEach(index -> labels.set(index, ""));
        boolean years = columns.stream().allMatch(column -> column.period().length() == MONTHS);
        labels.add(years ? Headings.YEARS : "Period");
        List<String> lower = new ArrayList<>(lowest);
        columns.forEach(column -> clear(lower, column.index()));
        other.forEach(index -> clear(lower, index));
        return new Headings(labels, lower, Map.of(width, Role.PERIOD));
    }

    private static void clear(List<String> texts, int index) {
        if (index < texts.size()) {
            texts.set(index, "");
        }
    }
}
