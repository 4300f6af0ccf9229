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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The annex that says where the numbers of every table, chart and sentence come from: the tables and charts of a section
/// that rest on the same batches in one line, and each sentence with the tables and charts that bear its numbers. Each
/// single number stands in the ledger of the program.
final class LedgerAnnex {
    private static final int LONGEST = 84;

    private LedgerAnnex() {}

    /// The tables or charts of one section and source, by their numbers.
    private record Places(List<Integer> tables, List<Integer> figures) {
        Places() {
            this(new ArrayList<>(), new ArrayList<>());
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
        Map<List<String>, Places> places = places(body);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        places.forEach((of, where) -> rows.add(Row.of(Cell.text(of.getFirst()), Cell.text(where.words()),
                Cell.text(of.getLast().isEmpty() ? "words of this report" : of.getLast().replace(" (annex: sources)", "")))));
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
                    .withSheetName("Sentence ledger"));
        }
        return annex;
    }

    /// By section and source, in the order of the document.
    private static Map<List<String>, Places> places(Document body) {
        Map<List<String>, Places> places = new LinkedHashMap<>();
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

    private static Places at(Map<List<String>, Places> places, String section, String source) {
        return places.computeIfAbsent(List.of(section, source), _ -> new Places());
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

    /// The places alone: "Table 2, Figure 3".
    private static String where(LedgerEntry entry) {
        String places = entry.method().substring("its numbers stand in ".length());
        int end = places.indexOf(". ");
        return (end < 0 ? places : places.substring(0, end)).replaceAll("(Table|Figure) ", "$1\u00A0");
    }

    private static String shortened(String sentence) {
        int blank = sentence.lastIndexOf(' ', LONGEST);
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }
}
