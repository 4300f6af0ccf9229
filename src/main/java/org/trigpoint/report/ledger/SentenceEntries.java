package org.trigpoint.report.ledger;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Follows every sentence with a number to the tables and charts that bear its numbers: those of its own section before
/// others. A sentence whose numbers stand in no table is followed to the tables of its section, from whose rows it was
/// worked out.
final class SentenceEntries {
    private static final Pattern NUMBER = Pattern.compile("[<>]?[+−]?£?(?:\\d[\\d,]*)?(?:\\.\\d+)?%?");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int MOST_PLACES = 4;

    private final Numbering numbering;
    private final Meanings meanings;
    private final String period;
    private final Map<String, List<LedgerEntry>> byValue = new LinkedHashMap<>();

    private SentenceEntries(Document document, List<LedgerEntry> numbers, Meanings meanings) {
        this.numbering = Numbering.of(document);
        this.meanings = meanings;
        this.period = document.info().period();
        numbers.forEach(entry -> bare(entry.value())
                .forEach(value -> byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(entry)));
    }

    /// @param numbers of the tables and charts, in order
    /// @param sections which section each of their places stands in
    static List<LedgerEntry> of(Document document, List<LedgerEntry> numbers, Map<String, String> sections,
            Meanings meanings) {
        SentenceEntries finder = new SentenceEntries(document, numbers, meanings);
        Map<String, List<LedgerEntry>> own = numbers.stream()
                .collect(Collectors.groupingBy(entry -> sections.getOrDefault(entry.place(), ""), LinkedHashMap::new,
                        Collectors.toList()));
        List<LedgerEntry> entries = new ArrayList<>();
        String section = "";
        for (Block block : document.blocks().toList()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                section = heading.text();
            }
            String here = section;
            finder.sentences(block)
                    .filter(said -> FIGURE.matcher(said).find())
                    .forEach(said -> entries.add(finder.entry(here, said, own.getOrDefault(here, List.of()))));
        }
        return entries;
    }

    private Stream<String> sentences(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(words(paragraph.prose()));
            case ItemList list -> list.items().stream().map(this::words);
            case Callout callout -> callout.paragraphs().stream().map(this::words);
            default -> Stream.empty();
        };
    }

    private String words(Prose prose) {
        return numbering.words(prose);
    }

    private LedgerEntry entry(String section, String said, List<LedgerEntry> own) {
        List<LedgerEntry> best = bearing(said, own);
        List<LedgerEntry> from = best.isEmpty() ? own : best;
        String source = from.stream()
                .map(LedgerEntry::source)
                .filter(s -> !s.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining("; "));
        String method = from.stream().map(LedgerEntry::method).filter(m -> !m.isEmpty()).findFirst().orElse("");
        String stands = best.isEmpty() ? "worked out from the rows behind this section's tables"
                : "its numbers stand in "
                        + best.stream().map(LedgerEntry::place).collect(Collectors.joining(", "));
        return new LedgerEntry(section, "", section, said, "", String.join(" ", bare(said)), source,
                method.isEmpty() ? stands : stands + ". " + method, "", period(said), definition(section, said, best));
    }

    /// What the sentence names, else what the document is of.
    private String period(String said) {
        String named = PeriodsNamed.in(said);
        return named.isEmpty() ? period : named;
    }

    private String definition(String section, String said, List<LedgerEntry> bearing) {
        String found = meanings.of(List.of(said, section), "");
        return !found.isEmpty() || bearing.isEmpty() ? found : bearing.getFirst().definition();
    }

    /// One entry of each place that bears its numbers, those that bear most first.
    private List<LedgerEntry> bearing(String said, List<LedgerEntry> own) {
        Map<String, Integer> borne = new LinkedHashMap<>();
        Map<String, LedgerEntry> places = new LinkedHashMap<>();
        for (String number : bare(said)) {
            List<LedgerEntry> bearing = byValue.getOrDefault(number, List.of());
            List<LedgerEntry> near = bearing.stream().filter(own::contains).toList();
            Set<String> counted = new LinkedHashSet<>();
            for (LedgerEntry entry : near.isEmpty() ? bearing : near) {
                places.putIfAbsent(entry.place(), entry);
                if (counted.add(entry.place())) {
                    borne.merge(entry.place(), 1, Integer::sum);
                }
            }
        }
        return borne.entrySet()
                .stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(MOST_PLACES)
                .map(most -> places.get(most.getKey()))
                .toList();
    }

    /// The numbers of a text, without signs and units.
    private static List<String> bare(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[+−£]", ""))
                .filter(number -> FIGURE.matcher(number).find())
                .distinct()
                .toList();
    }
}
