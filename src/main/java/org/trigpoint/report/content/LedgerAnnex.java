package org.trigpoint.report.content;

import org.trigpoint.figure.FigureTable;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.ledger.FigureLedger;
import org.trigpoint.report.ledger.LedgerEntry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The annex that says where the numbers of every table, chart and sentence come from: the tables and charts of a section
/// in one line, and each sentence with the tables and charts that bear its numbers. Each
/// single number stands in the ledger of the program.
final class LedgerAnnex {
    private static final Pattern PLACE = Pattern.compile("(Table|Figure) (\\d+)");
    private static final int LONGEST = 62;
    private static final int MOST_PLACES = 3;

    private LedgerAnnex() {}

    /// The tables and charts of one section by their numbers, and what they rest on.
    private record Places(List<Integer> tables, List<Integer> figures, Set<String> sources) {
        Places() {
            this(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        }

        String source() {
            String named = sources.stream().filter(source -> !source.isEmpty()).collect(Collectors.joining("; "));
            return named.isEmpty() ? "words of this report" : named.replace(" (annex: sources)", "");
        }

        String words() {
            List<String> words = new ArrayList<>();
            if (!tables.isEmpty()) {
                words.add(named("Table", tables));
            }
            if (!figures.isEmpty()) {
                words.add(named("Figure", figures));
            }
            return String.join("; ", words);
        }

        /// "Tables 3 to 5, 9".
        private static String named(String kind, List<Integer> numbers) {
            return kind + (numbers.size() > 1 ? "s\u00A0" : "\u00A0") + Ranges.of(numbers);
        }
    }

    /// The annex to everything that stands before it.
    ///
    /// @param charts the numbers of the pictures, by key
    static List<Block> of(Document body, Map<String, FigureTable> charts) {
        Map<String, Places> places = places(body);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        places.forEach((section, where) -> rows
                .add(Row.of(Cell.text(section), Cell.text(where.words()), Cell.text(where.source()))));
        List<Block> annex = new ArrayList<>(List.of(new Heading(1, "Annex: figure ledger"),
                Paragraph.of("Where the numbers of every table, chart and sentence come from. How they were made stands"
                        + " under the tables and in the method, what they count in the definitions. Trigpoint names the"
                        + " source of each single number on request."),
                Table.of("figure-ledger", "Tables and charts, and the batches they were counted from",
                        List.of(Column.text("Section"), Column.text("Tables and figures"), Column.text("Source")), rows)
                        .withSheetName("Figure ledger")));
        List<Row> sentences = sentences(FigureLedger.of(body, charts, Words.meanings()));
        if (!sentences.isEmpty()) {
            annex.add(Table.of("sentence-ledger", "Sentences, and where their numbers stand",
                    List.of(Column.text("Sentence"), Column.text("Tables and figures")), sentences)
                    .withSheetName("Sentence ledger")
                    .withoutPages());
        }
        return annex;
    }

    /// By section, in the order of the document.
    private static Map<String, Places> places(Document body) {
        Map<String, Places> places = new LinkedHashMap<>();
        String section = "Front";
        int tables = 0;
        int figures = 0;
        for (Block block : body.blocks().toList()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                section = heading.text();
            } else if (block instanceof Table table) {
                at(places, section, table.source()).tables().add(++tables);
            } else if (block instanceof Picture picture) {
                at(places, section, picture.source()).figures().add(++figures);
            }
        }
        return places;
    }

    private static Places at(Map<String, Places> places, String section, String source) {
        Places here = places.computeIfAbsent(section, _ -> new Places());
        here.sources().add(source);
        return here;
    }

    /// Each sentence once, shortened, whose numbers stand somewhere.
    private static List<Row> sentences(FigureLedger ledger) {
        Map<String, String> standing = ledger.sentences()
                .stream()
                .filter(entry -> entry.method().startsWith("its numbers stand in ") && !entry.name().startsWith("[")
                        && !entry.place().startsWith("Annex"))
                .collect(Collectors.toMap(entry -> shortened(entry.name()), LedgerAnnex::where, (first, _) -> first,
                        LinkedHashMap::new));
        return standing.entrySet()
                .stream()
                .map(entry -> Row.of(Cell.text(entry.getKey()), Cell.text(entry.getValue())))
                .toList();
    }

    /// The places that bear most of its numbers: "Tables 2, 80; Figure 3".
    private static String where(LedgerEntry entry) {
        Places places = new Places();
        PLACE.matcher(entry.method().split("\\. ", 2)[0])
                .results()
                .limit(MOST_PLACES)
                .forEach(place -> (place.group(1).equals("Table") ? places.tables() : places.figures())
                        .add(Integer.parseInt(place.group(2))));
        places.tables().sort(null);
        places.figures().sort(null);
        return places.words();
    }

    private static String shortened(String sentence) {
        int blank = sentence.lastIndexOf(' ', LONGEST);
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }
}
