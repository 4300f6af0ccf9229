package org.trigpoint.report.publication;

import org.trigpoint.figure.FigureTable;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Small documents and their public editions, for the tests of what these hold.
abstract class OnPublication {
    static final DisclosureRule BELOW_FIVE = DisclosureRule.usual();
    static final DisclosureRule HEALTH = new DisclosureRule.Health(Zeros.SHOWN);

    static Table crime() {
        return table("crime", "Kind", List.of(change("Robbery", 2, 3), change("Burglary", 120, 100),
                change("Arson", 30, 30), new Row(Row.Role.TOTAL, change("All offences", 152, 133).cells())));
    }

    static Table table(String key, String heading, List<Row> rows) {
        return Table.of(key, "Counts of " + key, List.of(Column.text(heading), Column.number("2011/12"),
                Column.number("2012/13"), Column.number("Difference"), Column.number("Change"),
                Column.status("Status")), rows);
    }

    static Row change(String name, long before, long after) {
        return Row.of(Cell.text(name), Cell.count(before), Cell.count(after), Cell.change(after - before),
                new Cell.Amount(100.0 * (after - before) / before, NumberForm.PERCENT_CHANGE),
                Cell.status(Standing.UNCLEAR, "no clear change"));
    }

    static Picture picture() {
        return new Picture("months", "Months", "Lower in April than in May.", () -> new byte[0], 10, "");
    }

    static Document publish(DisclosureRule rule, Block... blocks) {
        return publish(rule, Map.of(), blocks);
    }

    static Document publish(DisclosureRule rule, Map<String, FigureTable> charts, Block... blocks) {
        List<Block> body = new ArrayList<>(List.of(new Heading(1, "Part")));
        body.addAll(List.of(blocks));
        Document document = new Document(DocumentInfo.of("Assessment", "Partnership", Marking.OFFICIAL_SENSITIVE,
                LocalDate.of(2013, 6, 30)), body);
        return Publication.of(document, charts, rule,
                (picture, seen) -> seen.showsAllOf(picture.key()) ? Optional.of(picture) : Optional.empty());
    }

    static String text(Document document, String key) {
        Table table = document.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
        return table.rows()
                .stream()
                .map(row -> row.cells()
                        .stream()
                        .map(cell -> cell.text().replace('\u00A0', ' '))
                        .collect(Collectors.joining(" | ")) + "\n")
                .collect(Collectors.joining());
    }

    static List<String> words(Document document) {
        return document.blocks().flatMap(block -> switch (block) {
            case Paragraph paragraph -> java.util.stream.Stream.of(PublicWords.text(paragraph.prose()));
            case ItemList list -> list.items().stream().map(PublicWords::text);
            default -> java.util.stream.Stream.<String>empty();
        }).toList();
    }
}
