package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The changes that tables tell: a row with figures for two years, the last two of its table. They are held against what the text says of the same subject.
final class TableFacts {
    /// Words of a table's title that do not narrow what its rows are about.
    private static final Set<String> GENERAL = Set.of("crime", "type", "table", "volume", "change", "summary",
            "category",
            "main", "key", "performance", "headline", "group", "trend", "appendix", "annex", "count", "all");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[^\\d%£]{2,60}");
    private static final Pattern CHANGE = Phrase.of("\\b<change>\\b|{target|rate|per|average}");

    private TableFacts() {}

    static List<Fact> of(List<Table> tables, Vocabulary vocabulary) {
        return tables.stream().flatMap(table -> of(table, vocabulary).stream()).toList();
    }

    /// A column of one period.
    private record Dated(Column column, Period period) {}

    private static List<Fact> of(Table table, Vocabulary vocabulary) {
        List<Fact> facts = new ArrayList<>();
        List<Dated> dated = Column.of(table)
                .stream()
                .flatMap(column -> period(column.header()).map(p -> new Dated(column, p)).stream())
                .sorted(Comparator.comparing(d -> d.period().first()))
                .toList();
        if (dated.size() < 2 || dated.stream().map(d -> d.period().code()).distinct().count() < dated.size()) {
            return facts;
        }
        Dated before = dated.get(dated.size() - 2);
        Dated after = dated.getLast();
        if (after.period().length() == 12 && before.period().length() == 12) {
            table.rows().forEach(row -> fact(table, row, before, after, vocabulary).ifPresent(facts::add));
        }
        return facts;
    }

    /// The one period a header names and nothing else.
    private static Optional<Period> period(String header) {
        List<Figure> figures = FigureFinder.find(header);
        boolean alone = figures.size() == 1 && figures.getFirst().text().length() == header.strip().length();
        return alone ? Optional.ofNullable(figures.getFirst().period()) : Optional.empty();
    }

    private static Optional<Fact> fact(Table table, Row row, Dated before, Dated after, Vocabulary vocabulary) {
        Cell from = before.column().in(row);
        Cell to = after.column().in(row);
        boolean counts = from != null && to != null && from.unit().isEmpty() && to.unit().isEmpty();
        String label = row.label().strip();
        if (!counts || !WORDS.matcher(label).matches() || CHANGE.matcher(label + " " + table.title()).find()) {
            return Optional.empty();
        }
        Set<String> key = new TreeSet<>(vocabulary.key(label, table.heading()));
        Set<String> title = new TreeSet<>(vocabulary.key(table.title(), ""));
        title.removeAll(GENERAL);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        key.addAll(title);
        String text = label + " from " + row.cell(before.column().index()) + " to " + row.cell(after.column().index());
        Block block = new Block(text, List.of(new Block.Piece(0, row.line())), table.heading(), null, false);
        Times times = new Times(before.period(), after.period(), false);
        return ChangeFinder.find(Sentences.of(block)).stream().findFirst().map(c -> new Fact(c, key, times));
    }
}
