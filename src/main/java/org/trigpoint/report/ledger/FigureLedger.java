package org.trigpoint.report.ledger;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every number of the tables and charts of a document, and every sentence with a number.
///
/// @param entries in the order of the document
public record FigureLedger(List<LedgerEntry> entries) {

    public FigureLedger {
        entries = List.copyOf(entries);
    }

    /// Reads a document.
    ///
    /// @param charts the numbers of its pictures, by key
    /// @param meanings what its figures mean
    public static FigureLedger of(Document document, Map<String, FigureTable> charts, Meanings meanings) {
        Reading reading = new Reading(document.info().period(), meanings);
        List<LedgerEntry> entries = new ArrayList<>();
        String section = "";
        int tables = 0;
        int pictures = 0;
        List<Block> blocks = document.blocks().toList();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading && heading.level() == 1) {
                section = heading.text();
            } else if (block instanceof Table table) {
                entries.addAll(
                        reading.of(table, new Place("Table " + ++tables, section),
                                method(table, blocks.subList(i, blocks.size()))));
            } else if (block instanceof Picture picture) {
                entries.addAll(
                        reading.of(picture, new Place("Figure " + ++pictures, section), charts.get(picture.key())));
            }
        }
        entries.addAll(SentenceEntries.of(document, List.copyOf(entries), meanings));
        return new FigureLedger(entries);
    }

    /// The entry of a sentence; empty when it has no number.
    public Optional<LedgerEntry> sentence(String words) {
        return entries.stream().filter(entry -> entry.isSentence() && entry.name().equals(words)).findFirst();
    }

    /// The sentences.
    public List<LedgerEntry> sentences() {
        return entries.stream().filter(LedgerEntry::isSentence).toList();
    }

    /// What a share or a change is taken of: the heading says what, or the earlier of the two counts beside it.
    private static String denominator(Table table, int column) {
        String heading = table.columns().get(column).heading();
        if (heading.equals("Change") && column >= 3) {
            return table.columns().get(1).heading();
        }
        if (heading.toLowerCase(Locale.UK).startsWith("share of ")) {
            return heading.substring("share of ".length());
        }
        if (heading.toLowerCase(Locale.UK).startsWith("share")) {
            return "all of the table";
        }
        return heading.contains(" per ") ? heading.substring(heading.indexOf(" per ") + 1) : "";
    }

    /// The notes under a table; of tables of the same columns in a row, those under the last of the section hold for all.
    private static String method(Table table, List<Block> from) {
        List<Prose> notes = new ArrayList<>(table.notes());
        List<Prose> last = List.of();
        List<Table> section = from.stream()
                .takeWhile(block -> !(block instanceof Heading heading && heading.level() == 1))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        for (Table next : section) {
            if (!next.columns().equals(table.columns())) {
                break;
            }
            last = next.notes().isEmpty() ? last : next.notes();
        }
        last.stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return notes.stream().map(FigureLedger::text).collect(Collectors.joining(" "));
    }

    /// Where a table or picture stands.
    private record Place(String label, String section) {}

    /// Reads tables and pictures.
    ///
    /// @param period the document's
    private record Reading(String period, Meanings meanings) {
        List<LedgerEntry> of(Table table, Place place, String method) {
            List<LedgerEntry> entries = new ArrayList<>();
            String whole = "";
            for (Row row : table.rows()) {
                boolean part = row.role() == Row.Role.PART;
                String name = part ? whole + ": " + name(row) : name(row);
                whole = part ? whole : name;
                for (int c = 1; c < row.cells().size(); c++) {
                    Cell cell = row.cells().get(c);
                    if (cell instanceof Cell.Amount || cell instanceof Cell.Marked || cell instanceof Cell.Interval) {
                        String column = table.columns().get(c).heading();
                        entries.add(new LedgerEntry(place.label(), table.key(), subject(table.caption()), name,
                                column, cell.text(),
                                row.source().isEmpty() ? table.source() : row.source(), method, denominator(table, c),
                                PeriodsNamed.of(name(row), column, table.caption(), period),
                                meanings.of(List.of(table.caption(), place.section(), table.key(), name), column)));
                    }
                }
            }
            return entries;
        }

        List<LedgerEntry> of(Picture picture, Place place, @Nullable FigureTable numbers) {
            List<LedgerEntry> entries = new ArrayList<>();
            if (numbers == null) {
                return entries;
            }
            for (List<FigureTable.Cell> row : numbers.rows()) {
                for (int c = 1; c < row.size(); c++) {
                    if (!Double.isNaN(row.get(c).value())) {
                        String name = row.getFirst().text();
                        String column = numbers.headings().get(c);
                        entries.add(new LedgerEntry(place.label(), picture.key(), picture.caption(), name, column,
                                row.get(c).text(), picture.source(), "as drawn; " + picture.alternative(), "",
                                PeriodsNamed.of(name, column, picture.caption(), period),
                                meanings.of(List.of(picture.caption(), place.section(), picture.key(), name), column)));
                    }
                }
            }
            return entries;
        }
    }

    /// A caption without the periods and the list that it may name behind its subject.
    private static String subject(String caption) {
        return caption.split("[,:] (?=\\d|the )", 2)[0];
    }

    /// Its first words; where labels follow each other, such as a question and an area, all of them.
    private static String name(Row row) {
        return row.cells()
                .stream()
                .dropWhile(cell -> !(cell instanceof Cell.Text))
                .takeWhile(Cell.Text.class::isInstance)
                .map(Cell::text)
                .reduce((first, next) -> first + ", " + next)
                .orElse(row.cells().getFirst().text());
    }

    private static String text(Prose prose) {
        return prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words words ? words.text() : "")
                .collect(Collectors.joining());
    }

    /// The entries that a reader who asks "where does this come from?" may mean.
    ///
    /// @param text a number as written, or words of a label
    public List<LedgerEntry> find(String text) {
        String small = text.strip().toLowerCase(Locale.UK);
        return entries.stream()
                .filter(entry -> entry.value().equals(text.strip())
                        || entry.name().toLowerCase(Locale.UK).contains(small))
                .toList();
    }

    /// Facts that two places give different values; empty in a sound report. A place that gives several, as a table does
    /// that lists a label twice, agrees with one that gives some of them.
    public Set<String> disagreements() {
        Map<String, Map<String, Set<String>>> facts = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.isSentence())
                .forEach(entry -> facts.computeIfAbsent(entry.fact(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.place(), _ -> new LinkedHashSet<>())
                        .add(entry.value()));
        Set<String> clashes = new TreeSet<>();
        facts.forEach((fact, places) -> {
            if (!agree(places.values())) {
                Set<String> different = new LinkedHashSet<>();
                places.values().forEach(different::addAll);
                clashes.add(fact + ": " + String.join(" and ", different));
            }
        });
        return clashes;
    }

    private static boolean agree(Collection<Set<String>> places) {
        Set<String> most = places.stream().max(Comparator.comparingInt(Set::size)).orElseThrow();
        return places.stream().allMatch(most::containsAll);
    }
}
