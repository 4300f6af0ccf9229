package org.trigpoint.report.ledger;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The periods that words name: financial years, calendar years, months and spans of months.
final class PeriodsNamed {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern PERIOD = Pattern
            .compile("\\b(?:" + YEAR + "/\\d\\d\\b|(?:" + MONTH + " " + YEAR + "(?: to "
                    + MONTH + " " + YEAR + ")?|" + YEAR + ")\\b(?![,%]))");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);

    private PeriodsNamed() {}

    /// Each once, in order, such as "2011/12 and 2012/13"; empty when none is named.
    static String in(String words) {
        List<String> periods = PERIOD.matcher(words).results().map(MatchResult::group).distinct().toList();
        return periods.size() < 3 ? String.join(" and ", periods)
                : periods.stream().limit(periods.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + periods.getLast();
    }

    /// The period of a figure: what its column says, the month of its row with it, else what the caption says, else
    /// the document.
    static String of(String name, String column, String caption, String document) {
        String columns = in(column);
        String month = MONTH_ALONE.matcher(name).matches() ? name : in(name);
        if (!columns.isEmpty()) {
            return month.isEmpty() || month.equals(columns) ? columns : month + ", " + columns;
        }
        if (!month.isEmpty()) {
            return month;
        }
        String captions = in(caption);
        return captions.isEmpty() ? document : captions;
    }
}
