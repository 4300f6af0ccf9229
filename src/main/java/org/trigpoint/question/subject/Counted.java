package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.subject.CountedDefinition.Breakdown;
import org.trigpoint.question.subject.CountedDefinition.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A counted subject under way: enters its counts into the book with how they add up, and lays out its tables.
final class Counted {
    private static final int MOST = 10;
    private static final int MOST_PARTS = 8;
    private static final String OTHER = "Other";

    private final CountedDefinition definition;
    private final SubjectRequest request;
    private final Cells before;
    private final Cells after;
    private final CountBook book;
    private final Held held;
    private final Breaks breaks;

    /// @param both the records of the earlier period, and those of the later
    /// @param held what is known of the two periods
    /// @param breaks what breaks between them
    Counted(CountedDefinition definition, SubjectRequest request, CountBook book, List<Cells> both, Held held,
            Breaks breaks) {
        this.definition = definition;
        this.request = request;
        this.book = book;
        this.held = held;
        this.breaks = breaks;
        this.before = both.getFirst();
        this.after = both.getLast();
    }

    CountBook book() {
        return book;
    }

    Breaks breaks() {
        return breaks;
    }

    /// The table of measures and a table for each breakdown.
    ///
    /// @param columns the columns that there are; what needs another is left out
    List<SubjectTable> tables(List<String> columns) {
        List<SubjectTable> tables = new ArrayList<>();
        tables.add(measures(columns, ""));
        if (definition.conditions().isEmpty()) {
            new PlainValues(this, Dataset.of(definition.dataset()).orElseThrow(), request)
                    .enter(List.of(before, after));
        }
        for (Breakdown breakdown : definition.breakdowns()) {
            Measure of = measure(breakdown.of());
            if (columns.contains(breakdown.column()) && columns.containsAll(of.conditions().keySet())) {
                breakdown(breakdown, of).ifPresent(tables::add);
            }
        }
        return tables;
    }

    /// The measures of the request's two periods.
    ///
    /// @param year what kind of years these are, for the caption; empty for the report's own
    SubjectTable measures(List<String> columns, String year) {
        Comparison table = new Comparison(request, book, held).across(breaks)
                .count(definition.all(), pair(Map.of()));
        for (Measure measure : definition.measures()) {
            boolean known = columns.containsAll(measure.conditions().keySet())
                    && (measure.sum() == null || columns.contains(measure.sum()));
            if (known && measure.sum() == null) {
                count(table, measure);
            } else if (known) {
                table.count(measure.name(), sum(measure), held(measure));
            }
        }
        List<Map<String, List<String>>> conditions = Stream
                .concat(Stream.of(Map.<String, List<String>>of()), definition.measures()
                        .stream()
                        .filter(measure -> measure.sum() == null)
                        .map(Measure::conditions)
                        .filter(wanted -> columns.containsAll(wanted.keySet())))
                .toList();
        new Nesting(before, after).enter(book, conditions, conditions.stream().map(this::pair).toList());
        return table.table(year.isEmpty() ? "overview" : "by-" + year + "-year",
                definition.title() + (year.isEmpty() ? "" : " by " + YEARS.getOrDefault(year, year)), "Measure");
    }

    private static final Map<String, String> YEARS = Map.of("calendar", "calendar year", "october",
            "year to September");

    private void count(Comparison table, Measure measure) {
        Pair pair = pair(measure.conditions());
        book.within(pair, pair(Map.of()));
        table.count(measure.name(), pair, held(measure));
        if (measure.of() != null) {
            table.share(measure.name() + ", share of " + lower(measure.of()), pair,
                    pair(measure(measure.of()).conditions()), held(measure));
        }
    }

    /// A file without a column says nothing of what the column tells.
    private Held held(Measure measure) {
        List<String> needed = Stream
                .concat(measure.conditions().keySet().stream(), Stream.ofNullable(measure.sum()))
                .toList();
        return held.where(before.rows().isEmpty() || before.knows(needed),
                after.rows().isEmpty() || after.knows(needed));
    }

    static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Pair sum(Measure measure) {
        String column = measure.sum() == null ? "" : measure.sum();
        return book.put("sum of " + column + prefix() + Cells.canonical(List.of(before, after), measure.conditions()),
                before.sums(measure.conditions(), column), after.sums(measure.conditions(), column));
    }

    /// The keys of a count of both periods; where the conditions allow several values of one column, these make it up.
    Pair pair(Map<String, List<String>> conditions) {
        List<Cells> both = List.of(before, after);
        Pair pair = book.put(prefix() + Cells.canonical(both, conditions), before.months(conditions),
                after.months(conditions));
        conditions.forEach((column, wanted) -> {
            List<String> values = Cells.values(both, conditions, column);
            if (values.size() > 1 && values.size() <= MOST_PARTS) {
                book.adds(pair, values.stream().map(value -> pair(with(conditions, column, value))).toList());
            }
        });
        return pair;
    }

    private String prefix() {
        return definition.id() + " " + request.period().code() + " ";
    }

    private static Map<String, List<String>> with(Map<String, List<String>> conditions, String column, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(conditions);
        more.put(column, List.of(value));
        return more;
    }

    /// The measure of a name; all records where there is none.
    Measure measure(@Nullable String name) {
        return definition.measures()
                .stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElse(new Measure(definition.all(), null, null, null));
    }

    private Optional<SubjectTable> breakdown(Breakdown breakdown, Measure of) {
        Map<String, List<String>> conditions = of.conditions();
        List<String> values = new ArrayList<>(
                Cells.values(List.of(before, after), conditions, breakdown.column()));
        if (values.size() < 2 || values.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Bands bands = definition.columnBands().get(breakdown.column());
        values.sort(bands == null
                ? Comparator.comparingLong((String value) -> after.count(with(conditions, breakdown.column(), value)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder())
                : Comparator.comparingInt(bands::position).thenComparing(Comparator.naturalOrder()));
        Pair total = pair(conditions);
        Map<String, Pair> groups = new LinkedHashMap<>();
        int most = breakdown.most() == null ? MOST : breakdown.most();
        int shown = values.size() <= most + 1 ? values.size() : most;
        for (String value : values.subList(0, shown)) {
            groups.put(value.isEmpty() ? Districts.UNKNOWN : value, pair(with(conditions, breakdown.column(), value)));
        }
        if (shown < values.size()) {
            groups.put(OTHER, rest(conditions, values.subList(0, shown), breakdown));
        }
        String title = of.name() + " by " + lower(breakdown.title());
        return Optional.of(new Comparison(request, book, held).across(breaks)
                .groups(groups, total)
                .table(Keys.of(of.name() + " by " + breakdown.title()), title, breakdown.title(),
                        bands == null ? SubjectTable.Order.RANKED : SubjectTable.Order.FIXED));
    }

    /// The table of those who are met again; their events are records of the subject's.
    SubjectTable repeats(Repeats again) {
        book.within(again.events(book), pair(Map.of()));
        return again.table(book);
    }

    /// How much more than their share of residents the larger areas of a column hold; empty where the residents of fewer
    /// than two of them are known.
    Optional<SubjectTable> gathering(String column, Map<String, Double> residents) {
        List<String> known = Cells.values(List.of(before, after), Map.of(), column)
                .stream()
                .filter(residents::containsKey)
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Map<String, String> keys = new LinkedHashMap<>();
        known.forEach(value -> keys.put(value, pair(Map.of(column, List.of(value))).after()));
        String all = book.put(prefix() + "in known areas of " + column,
                keys.values().stream().mapToLong(book::count).sum());
        book.adds(all, keys.values());
        book.within(all, pair(Map.of()).after());
        return Optional.of(new Gathering(book, residents, keys, all).table(definition.all(), request.period()));
    }

    /// What is left of a measure beside some values of a column.
    private Pair rest(Map<String, List<String>> conditions, List<String> shown, Breakdown breakdown) {
        List<Long> then = before.months(conditions);
        List<Long> now = after.months(conditions);
        for (String value : shown) {
            Map<String, List<String>> one = with(conditions, breakdown.column(), value);
            then = Cells.plus(then, before.months(one), -1);
            now = Cells.plus(now, after.months(one), -1);
        }
        return book.put(prefix() + pair(conditions).after() + " by " + breakdown.column() + " other", then, now);
    }

    /// How each measure changed, all first.
    List<Sentence> sentences() {
        return new CountedSentences(this, definition, breaks).all();
    }

    /// Whether the periods can be compared by a measure, and any record fits it.
    boolean tells(Measure measure) {
        return measure.sum() == null && held(measure).alike()
                && before.count(measure.conditions()) + after.count(measure.conditions()) > 0;
    }
}
