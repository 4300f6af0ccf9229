package org.trigpoint.report;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a document says, taken from the model: what every file written from it has to hold.
final class DocumentText {
    private final Document document;
    private final Numbering numbering;

    DocumentText(Document document) {
        this.document = document;
        this.numbering = Numbering.of(document);
    }

    /// Headings as "1 Scanning".
    List<String> headings() {
        return document.blocks()
                .flatMap(block -> block instanceof Heading heading ? Stream.of(heading.level() + " " + heading.text())
                        : Stream.empty())
                .toList();
    }

    /// Paragraphs, items and callouts, in order.
    List<String> paragraphs() {
        return document.blocks().flatMap(this::prose).map(numbering::words).toList();
    }

    List<String> tableCaptions() {
        return document.tables().stream().map(table -> numbering.label(table.key()) + ": " + table.caption()).toList();
    }

    List<String> figureCaptions() {
        return pictures().stream().map(picture -> numbering.label(picture.key()) + ": " + picture.caption()).toList();
    }

    /// Of pictures and of drawings in cells, in order.
    List<String> alternatives() {
        List<String> all = new ArrayList<>();
        for (Block block : document.blocks().toList()) {
            if (block instanceof Picture picture) {
                all.add(picture.alternative());
            } else if (block instanceof Table table) {
                table.rows()
                        .stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell.Drawing.class::isInstance)
                        .map(Cell::text)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /// The footnotes of every table and picture.
    List<String> footnotes() {
        return document.blocks().flatMap(block -> switch (block) {
            case Table table -> table.footnotes().stream();
            case Picture picture -> picture.footnotes().stream();
            default -> Stream.<Prose>empty();
        }).map(numbering::words).toList();
    }

    /// The headings and rows of every table and of the cards; a drawing is an empty cell.
    List<List<List<String>>> grids() {
        return document.blocks().flatMap(block -> switch (block) {
            case Table table -> Stream.of(grid(table));
            case NumberCards cards -> Stream.of(grid(cards));
            default -> Stream.<List<List<String>>>empty();
        }).toList();
    }

    static List<List<String>> grid(Table table) {
        List<List<String>> grid = new ArrayList<>();
        grid.add(table.columns().stream().map(column -> column.heading()).toList());
        for (Row row : table.rows()) {
            grid.add(row.cells().stream().map(cell -> cell instanceof Cell.Drawing ? "" : cell.text()).toList());
        }
        return grid;
    }

    private static List<List<String>> grid(NumberCards cards) {
        return List.of(cards.cards().stream().map(NumberCards.Card::title).toList(),
                cards.cards().stream().map(card -> card.number().text()).toList(),
                cards.cards().stream().map(NumberCards.Card::change).toList());
    }

    private List<Picture> pictures() {
        return document.blocks().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
    }

    private Stream<Prose> prose(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.prose());
            case ItemList list -> list.items().stream();
            case Callout callout -> Stream.concat(Stream.of(Prose.of(callout.title())), callout.paragraphs().stream());
            default -> Stream.empty();
        };
    }
}
