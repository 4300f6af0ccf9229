package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word of a document, line by line.
final class PlainDocument {
    private final Document document;

    private PlainDocument(Document document) {
        this.document = document;
    }

    static PlainDocument of(Assessment assessment) {
        return new PlainDocument(LaidOut.of(assessment).document());
    }

    List<Block> blocks() {
        return document.blocks().toList();
    }

    /// Headings by their words, in order.
    List<String> headings() {
        return blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();
    }

    /// Sentences, captions, notes, sources and alternative texts.
    List<String> prose() {
        return blocks().stream().flatMap(PlainDocument::prose).toList();
    }

    /// What a section says, from its heading of level 1 to the next.
    List<String> section(String title) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        for (Block block : blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                within = heading.text().equals(title);
            }
            if (within) {
                prose(block).forEach(lines::add);
            }
        }
        return lines;
    }

    /// Every cell of a table as it is written, and every heading of a column.
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        document.tables().forEach(table -> {
            table.columns().forEach(column -> cells.add(column.heading()));
            table.rows().forEach(row -> row.cells().stream().map(Cell::text).forEach(cells::add));
        });
        return cells;
    }

    /// The whole text.
    String text() {
        return Stream.concat(prose().stream(), cells().stream()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> prose(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(words(paragraph.prose()));
            case ItemList list -> list.items().stream().map(PlainDocument::words);
            case Callout callout -> Stream.concat(Stream.of(callout.title()),
                    callout.paragraphs().stream().map(PlainDocument::words));
            case NumberCards cards -> cards.cards().stream().map(card -> card.title() + ": " + card.change());
            case Table table -> Stream.concat(Stream.of(table.caption()),
                    table.footnotes().stream().map(PlainDocument::words));
            case Picture picture -> Stream.concat(Stream.of(picture.caption(), picture.alternative()),
                    picture.footnotes().stream().map(PlainDocument::words));
            default -> Stream.empty();
        };
    }

    static String words(Prose prose) {
        return prose.runs()
                .stream()
                .map(run -> run instanceof Run.Words words ? words.text() : "Table 1")
                .collect(Collectors.joining());
    }
}
