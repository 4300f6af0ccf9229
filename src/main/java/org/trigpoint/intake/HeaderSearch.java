package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.Across;
import org.trigpoint.intake.check.MeasuresAcross;
import org.trigpoint.intake.check.MonthsAcross;
import org.trigpoint.intake.check.NamedMonth;
import org.trigpoint.intake.check.PeriodsAcross;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Kind;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for the headings of a table among the first rows of a sheet: one row, or up to three that are read together.
final class HeaderSearch {
    private static final int MOST_ROWS = 3;
    /// Cells of one row that may be titles.
    private static final int MOST_TITLES = 8;
    private static final int LONGEST_TITLE = 300;
    /// Two are left for the month and the count that columns of months become.
    static final int MOST_COLUMNS = Headings.MOST_COLUMNS - 2;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}\\p{L}|[Qq]\\d");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private final List<Row> rows;
    private final Recognition recognition;
    private final List<String> titles = new ArrayList<>();
    private @Nullable Header best;
    private @Nullable TableBelow below;

    HeaderSearch(List<Row> rows, Recognition recognition) {
        this.rows = rows;
        this.recognition = recognition;
    }

    /// The headings that fit a layout best, the upper and shorter of equals; `null` when none fit any.
    @Nullable
    Header find() {
        for (int first = 0; first < rows.size(); first++) {
            // The first rows of a table's data are looked at by its headings, which takes less than asking every layout.
            if (below != null && below.isTableAbove(first)) {
                continue;
            }
            List<String> headings = List.of();
            int end = Math.min(first + MOST_ROWS, rows.size());
            for (int last = first; last < end && rows.get(last).filled(2) == 2; last++) {
                headings = below(headings, headings(rows.get(last)));
                consider(first, last, headings);
            }
            // What stands below headings is no title, nor is a row as wide as a table's.
            if (best == null && rows.get(first).filled(MOST_TITLES + 1) <= MOST_TITLES) {
                headings(rows.get(first)).stream()
                        .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST_TITLE)
                        .forEach(titles::add);
            }
        }
        return best;
    }

    private void consider(int first, int last, List<String> headings) {
        List<String> lowest = headings(rows.get(last));
        List<String> words = recognition.words(titles);
        for (Optional<? extends Across> across : List.of(PeriodsAcross.find(headings, lowest, words),
                MonthsAcross.find(headings, words))) {
            if (across.isPresent() && isDividedBelow(across.get(), headings, last)) {
                continue;
            }
            Optional<Match> match = across
                    .flatMap(found -> recognition.match(found.headings(headings, lowest), titles));
            if (match.isPresent()) {
                take(new Header(first, last, match.get(), across.orElse(null)));
                return;
            }
        }
        Optional<Match> plain = recognition.match(new Headings(headings, lowest, Map.of()), titles);
        if (plain.isPresent()) {
            take(new Header(first, last, plain.get(), null));
        } else {
            considerLess(first, last, headings, words);
        }
    }

    /// Tables that fit no layout as they are: the measures stand side by side, or the title alone says when.
    private void considerLess(int first, int last, List<String> headings, List<String> words) {
        List<String> lowest = headings(rows.get(last));
        Optional<MeasuresAcross> measures = MeasuresAcross.find(headings, rows.subList(last + 1, rows.size()));
        Optional<Match> listed = measures.flatMap(found -> recognition.match(found.headings(headings, lowest), titles))
                .filter(match -> match.layout().kind() == Kind.MEASURES);
        if (listed.isPresent()) {
            take(new Header(first, last, listed.get(), measures.orElseThrow()));
            return;
        }
        Optional<NamedMonth> month = NamedMonth.find(headings, words);
        month.flatMap(found -> recognition.match(found.headings(headings, lowest), titles))
                .filter(match -> match.column(Role.COUNT).isPresent() && match.column(Role.CATEGORY).isPresent())
                .ifPresent(match -> take(new Header(first, last, match, month.orElseThrow())));
    }

    /// Whether the row below divides the periods found, as the months do below their years: then each of them would be taken
    /// for the first of its parts.
    private boolean isDividedBelow(Across across, List<String> headings, int last) {
        if (last + 1 >= rows.size()) {
            return false;
        }
        List<String> words = words(rows.get(last + 1));
        List<String> parts = words.stream().filter(word -> !word.isEmpty()).toList();
        if (parts.size() > 1 && parts.stream().allMatch(PeriodsAcross::isPart)) {
            return true;
        }
        List<String> both = below(headings, words);
        return Stream.of(PeriodsAcross.find(both, words, List.of()), MonthsAcross.find(both, List.of()))
                .flatMap(Optional::stream)
                .anyMatch(divided -> divided.periods() > across.periods());
    }

    /// What a row holds in words, by column.
    private static List<String> words(Row row) {
        return headings(row).stream().map(text -> LETTERS.matcher(text).find() ? text : "").toList();
    }

    private void take(Header header) {
        if (isBetter(header.match().score(), header.last() - header.first())) {
            best = header;
            below = new TableBelow(header, rows);
        }
    }

    private boolean isBetter(int score, int moreRows) {
        Header before = best;
        return before == null || score > before.match().score()
                || (score == before.match().score() && moreRows < before.last() - before.first());
    }

    /// Headings with a second row of them below: a heading stands above its own column and those to its right that have
    /// none above, as cells do that were merged.
    static List<String> below(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        String above = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String own = i < upper.size() ? upper.get(i) : "";
            String under = i < lower.size() ? lower.get(i) : "";
            above = own.isEmpty() ? above : own;
            both.add(under.isEmpty() ? own : (above + " " + under).strip());
        }
        return both;
    }

    private static String onOneLine(String heading) {
        return heading.indexOf('\n') < 0 && heading.indexOf('\r') < 0 ? heading
                : BREAKS.matcher(heading).replaceAll(" ");
    }

    /// What a row holds as headings, by column, as far as a layout could know any.
    static List<String> headings(Row row) {
        int width = Math.min(row.size(), MOST_COLUMNS);
        List<String> headings = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            Cell cell = row.cell(i);
            headings.add(cell instanceof Cell.Fault ? "" : onOneLine(cell.text()));
        }
        return headings;
    }
}
