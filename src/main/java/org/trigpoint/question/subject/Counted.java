package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.subject.CountedDefinition.Breakdown;
import org.trigpoint.question.subject.CountedDefinition.Measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /// @param both the records of the earlier period, and those of the later
    Counted(CountedDefinition definition, SubjectRequest request, CountBook book, List<Cells> both) {
        this.definition = definition;
        this.request = request;
        this.book = book;
        this.before = both.getFirst();
        this.after = both.getLast();
    }

    CountBook book() {
        return book;
    }

    /// The table of measures and a table for each breakdown.
    ///
    /// @param columns the columns that there are; what needs another is left out
    List<SubjectTable> tables(List<String> columns) {
        List<SubjectTable> tables = new ArrayList<>();
        tables.add(measures(columns, ""));
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
        Comparison table = new Comparison(request, book).count(definition.all(), pair(Map.of()));
        for (Measure measure : definition.measures()) {
            boolean known = columns.containsAll(measure.conditions().keySet())
                    && (measure.sum() == null || columns.contains(measure.sum()));
            if (known && measure.sum() == null) {
                count(table, measure);
            } else if (known) {
                table.count(measure.name(), sum(measure));
            }
        }
        relate(definition.measures()
                .stream()
                .filter(measure -> measure.sum() == null && columns.containsAll(measure.conditions().keySet()))
                .toList());
        return table.table(year.isEmpty() ? "overview" : "by-" + year + "-year",
                definition.title() + (year.isEmpty() ? "" : " by " + YEARS.getOrDefault(year, year)), "Measure");
    }

    private static final Map<String, String> YEARS = Map.of("calendar", "calendar year", "october",
            "year to September");

    /// How the measures add up, told from the records: one lies within another, or several make another up. A reader who
    /// knows what the words mean can subtract them, so the rest is guarded like any count.
    private void relate(List<Measure> counted) {
        List<Map<String, List<String>>> conditions = new ArrayList<>();
        conditions.add(Map.of());
        counted.forEach(measure -> conditions.add(measure.conditions()));
        List<BitSet> rows = conditions.stream().map(this::rows).toList();
        for (int whole = 0; whole < rows.size(); whole++) {
            BitSet all = rows.get(whole);
            BitSet taken = new BitSet();
            List<Pair> parts = new ArrayList<>();
            for (int part : byNumber(rows)) {
                if (part == whole || rows.get(part).isEmpty() || !isWithin(rows.get(part), all)) {
                    continue;
                }
                book.within(pair(conditions.get(part)), pair(conditions.get(whole)));
                if (!taken.intersects(rows.get(part))) {
                    taken.or(rows.get(part));
                    parts.add(pair(conditions.get(part)));
                }
            }
            if (parts.size() > 1) {
                book.fills(pair(conditions.get(whole)), parts);
            }
        }
    }

    /// The positions, those with most records first.
    private static List<Integer> byNumber(List<BitSet> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -rows.get(at).cardinality()))
                .toList();
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty() && part.cardinality() < whole.cardinality();
    }

    /// Which of the kinds of record of both periods fit.
    private BitSet rows(Map<String, List<String>> conditions) {
        List<Cells.Cell> all = Stream.concat(before.rows().stream(), after.rows().stream()).toList();
        BitSet fitting = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            fitting.set(i, all.get(i).fits(conditions));
        }
        return fitting;
    }

    private void count(Comparison table, Measure measure) {
        Pair pair = pair(measure.conditions());
        book.within(pair, pair(Map.of()));
        table.count(measure.name(), pair);
        if (measure.of() != null) {
            table.share(measure.name() + ", share of " + lower(measure.of()), pair,
                    pair(measure(measure.of()).conditions()));
        }
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Pair sum(Measure measure) {
        String column = measure.sum() == null ? "" : measure.sum();
        return book.put("sum of " + column + prefix() + Cells.canonical(List.of(before, after), measure.conditions()),
                before.sum(measure.conditions(), column), after.sum(measure.conditions(), column));
    }

    /// The keys of a count of both periods; where the conditions allow several values of one column, these make it up.
    private Pair pair(Map<String, List<String>> conditions) {
        List<Cells> both = List.of(before, after);
        Pair pair = book.put(prefix() + Cells.canonical(both, conditions), before.count(conditions),
                after.count(conditions));
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

    /// The counts of the measures that the definition calls the subject's own, by their names.
    Map<String, Standards.Known> own() {
        Map<String, Standards.Known> own = new LinkedHashMap<>();
        definition.own().forEach((name, called) -> {
            Measure measure = measure(called);
            boolean share = measure.of() != null && name.toLowerCase(Locale.UK).contains("rate");
            own.put(name, new Standards.Known(pair(measure.conditions()),
                    share ? pair(measure(measure.of()).conditions()) : null));
        });
        return own;
    }

    private Measure measure(@Nullable String name) {
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
            groups.put(OTHER, rest(total, groups.values().stream().toList(), breakdown));
        }
        String title = of.name() + " by " + lower(breakdown.title());
        return Optional.of(new Comparison(request, book).groups(groups, total)
                .table(Keys.of(of.name() + " by " + breakdown.title()), title, breakdown.title(),
                        bands == null ? SubjectTable.Order.RANKED : SubjectTable.Order.FIXED));
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

    private Pair rest(Pair total, List<Pair> shown, Breakdown breakdown) {
        long then = book.count(total.before()) - shown.stream().mapToLong(p -> book.count(p.before())).sum();
        long now = book.count(total.after()) - shown.stream().mapToLong(p -> book.count(p.after())).sum();
        return book.put(prefix() + total.after() + " by " + breakdown.column() + " other", then, now);
    }

    /// How each measure changed, all first.
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(sentence(definition.all(), pair(Map.of())));
        for (Measure measure : definition.measures()) {
            boolean counted = measure.sum() == null && before.count(measure.conditions())
                    + after.count(measure.conditions()) > 0;
            if (counted && measure.of() == null) {
                sentences.add(sentence(measure.name(), pair(measure.conditions())));
            } else if (counted) {
                Pair part = pair(measure.conditions());
                Pair whole = pair(measure(measure.of()).conditions());
                sentences.add(new Sentence("subject-share",
                        Map.of("measure", measure.name(), "whole", lower(String.valueOf(measure.of()))),
                        Sentence.change(new Figure.Share(part.before(), whole.before()),
                                new Figure.Share(part.after(), whole.after()))));
            }
        }
        return sentences;
    }

    private static Sentence sentence(String name, Pair pair) {
        return new Sentence("subject-change", Map.of("measure", name), Map.of("before",
                new Figure.Count(pair.before()), "after", new Figure.Count(pair.after()), "verdict",
                new Figure.Evidence(pair)));
    }
}
