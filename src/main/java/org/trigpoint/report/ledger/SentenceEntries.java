package org.trigpoint.report.ledger;

import org.trigpoint.report.document.Basis;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Follows every sentence with a number to the tables and charts that it was made from: those its maker told (see [Basis]),
/// else those under the same heading, else those of its section. Equal numbers elsewhere count for nothing.
final class SentenceEntries {
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final Numbering numbering;
    private final Meanings meanings;
    private final String period;
    private final Map<String, List<LedgerEntry>> byKey = new LinkedHashMap<>();

    private SentenceEntries(Document document, List<LedgerEntry> numbers, Meanings meanings) {
        this.numbering = Numbering.of(document);
        this.meanings = meanings;
        this.period = document.info().period();
        numbers.forEach(entry -> byKey.computeIfAbsent(entry.key(), _ -> new ArrayList<>()).add(entry));
    }

    /// @param numbers of the tables and charts, in order
    static List<LedgerEntry> of(Document document, List<LedgerEntry> numbers, Meanings meanings) {
        SentenceEntries finder = new SentenceEntries(document, numbers, meanings);
        List<Block> blocks = document.blocks().toList();
        List<LedgerEntry> entries = new ArrayList<>();
        String section = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
                section = heading.text();
            }
            for (Prose prose : prose(blocks.get(i))) {
                if (FIGURE.matcher(finder.numbering.words(prose)).find()) {
                    entries.add(finder.entry(section, prose, blocks, i));
                }
            }
        }
        return entries;
    }

    private static List<Prose> prose(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.prose());
            case ItemList list -> list.items();
            case Callout callout -> callout.paragraphs();
            default -> List.of();
        };
    }

    private LedgerEntry entry(String section, Prose prose, List<Block> blocks, int at) {
        String said = numbering.words(prose);
        Basis basis = prose.basis();
        List<LedgerEntry> from = entries(basis.isTold() ? basis.results() : near(blocks, at));
        List<LedgerEntry> bearing = Bearing.of(said, from);
        List<LedgerEntry> best = bearing.isEmpty() ? from : bearing;
        Made made = new Made(best);
        String stands = bearing.isEmpty() ? "worked out from the rows behind this section's tables"
                : "its numbers stand in " + made.places();
        String method = made.methods();
        return new LedgerEntry(section, "", section, said, "", String.join(" ", Bearing.numbers(said)),
                basis.source().isEmpty() ? made.sources() : basis.source(),
                method.isEmpty() ? stands : stands + ". " + method, bearing.isEmpty() ? "" : made.denominators(),
                period(said, made), bearing.isEmpty() ? meanings.of(List.of(said, section), "") : made.definitions());
    }

    /// What the sentence names, else what its numbers are of, else what the document is of.
    private String period(String said, Made made) {
        String named = PeriodsNamed.in(said);
        String borne = made.periods();
        return !named.isEmpty() ? named : borne.isEmpty() ? period : borne;
    }

    private List<LedgerEntry> entries(Set<String> keys) {
        return byKey.entrySet()
                .stream()
                .filter(table -> keys.contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    /// The keys under the heading that a block stands under; of a heading without tables, of the section.
    private static Set<String> near(List<Block> blocks, int at) {
        Set<String> keys = under(blocks, at, Integer.MAX_VALUE);
        return keys.isEmpty() ? under(blocks, at, 1) : keys;
    }

    /// The tables and pictures between the headings of at most this level before and behind.
    private static Set<String> under(List<Block> blocks, int at, int level) {
        Set<String> keys = new LinkedHashSet<>();
        int from = at;
        while (from > 0 && !isHeading(blocks.get(from), level)) {
            from--;
        }
        for (int i = from + 1; i < blocks.size() && !isHeading(blocks.get(i), level); i++) {
            keys(blocks.get(i)).forEach(keys::add);
        }
        return keys;
    }

    private static boolean isHeading(Block block, int level) {
        return block instanceof Heading heading && heading.level() <= level;
    }

    private static Stream<String> keys(Block block) {
        return switch (block) {
            case Table table -> Stream.of(table.key());
            case Picture picture -> Stream.of(picture.key());
            default -> Stream.empty();
        };
    }
}
