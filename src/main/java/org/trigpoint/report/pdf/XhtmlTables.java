package org.trigpoint.report.pdf;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.NumberCards.Card;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TableLayout;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.Markup;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tables of data with their captions and notes, and the cards with large numbers, which are a table too.
final class XhtmlTables {
    private static final int KEPT_WHOLE = 8;
    private static final double NOTE_POINTS = 9;
    private static final double NOTE_LINE_CENTIMETRES = 0.55;
    private static final double LAST_ROWS_CENTIMETRES = 1.6;
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;

    private final XhtmlText text;
    private final Markup xml;
    private final PdfPictures pictures;
    private final TextWidths widths;

    XhtmlTables(XhtmlText text, PdfPictures pictures, TextWidths widths) {
        this.text = text;
        this.xml = text.xml();
        this.pictures = pictures;
        this.widths = widths;
    }

    void table(Table table, PageFrame page) throws IOException {
        if (table.inWorkbookOnly()) {
            text.caption(table.key(), table.caption());
            text.footnotes(List.of(table.pointer()));
            return;
        }
        TableLayout layout = TableLayout.fit(table, page.textWidth(), widths);
        String length = table.rows().size() <= KEPT_WHOLE ? "short" : "long";
        xml.open("div", "class", length);
        text.caption(table.key(), table.caption());
        xml.open("table", "class", "data", "style",
                String.format(Locale.ROOT, "font-size: %.1fpt; width: %.3fcm", layout.points(), sum(layout.widths())));
        for (double width : layout.widths()) {
            xml.leaf("col", "style", String.format(Locale.ROOT, "width: %.3fcm", width));
        }
        headings(table.columns(), layout);
        xml.open("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, row, page, layout);
        }
        xml.close().close();
        text.footnotes(table.footnotes());
        xml.close();
    }

    void cards(NumberCards block) {
        xml.open("table", "class", "cards").open("thead").open("tr");
        cells("th", block.cards(), Card::title);
        xml.close().close().open("tbody").open("tr", "class", "number");
        cells("td", block.cards(), card -> card.number().text());
        xml.close().open("tr", "class", "change");
        cells("td", block.cards(), Card::change);
        xml.close().close().close();
    }

    private void cells(String element, List<Card> cards, Function<Card, String> part) {
        for (int i = 0; i < cards.size(); i++) {
            xml.open(element, "class", i == 0 ? "first" : "later");
            xml.element("div", text.plain(part.apply(cards.get(i)))).close();
        }
    }

    private void headings(List<Column> columns, TableLayout layout) {
        xml.open("thead").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            String heading = text.plain(columns.get(i).lettering());
            String look = look(columns.get(i), heading, layout.widths().get(i), layout);
            xml.element("th", heading, "scope", "col", "class", look);
        }
        xml.close().close();
    }

    private String look(Column column, String words, double width, TableLayout layout) {
        String side = column.alignment().name().toLowerCase(Locale.ROOT);
        return overflows(words, width, layout) ? side + " broken" : side;
    }

    private void row(Table table, int index, PageFrame page, TableLayout layout) throws IOException {
        Row row = table.rows().get(index);
        boolean nearTheEnd = table.rows().size() > KEPT_WHOLE && index == table.rows().size() - 2;
        xml.open("tr", "class", row.role().name().toLowerCase(Locale.ROOT), "style",
                nearTheEnd ? String.format(Locale.ROOT, "-fs-page-break-min-height: %.2fcm", tail(table, page)) : "");
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String look = look(table.columns().get(i), cell.text(), layout.widths().get(i), layout);
            if (i == 0) {
                xml.open("th", "scope", "row", "class", look);
            } else {
                xml.open("td", "class", look);
            }
            cell(cell);
            xml.close();
        }
        xml.close();
    }

    /// The height, nearly, of the last two rows and the notes: they go to the next page together, so that a source never
    /// stands on a page alone.
    private double tail(Table table, PageFrame page) {
        double lines = table.footnotes()
                .stream()
                .mapToDouble(
                        note -> Math.ceil(widths.regular(text.numbering().words(note), NOTE_POINTS) / page.textWidth()))
                .sum();
        return LAST_ROWS_CENTIMETRES + lines * NOTE_LINE_CENTIMETRES;
    }

    private void cell(Cell cell) throws IOException {
        switch (cell) {
            case Cell.Drawing drawing -> {
                byte[] png = drawing.png().read();
                text.image(pictures.add(png), drawing.alternative(),
                        PictureSize.fit(png, drawing.widthCentimetres(), PageFrame.PORTRAIT));
            }
            case Cell.Status(Standing standing, String word) -> {
                xml.element("span", standing.shape(), "class", colour(standing));
                xml.text("\u00A0" + text.plain(word));
            }
            default -> xml.text(text.plain(cell.text()));
        }
    }

    /// Whether a word, such as a checksum, is wider than its column and has to be broken somewhere.
    private boolean overflows(String words, double column, TableLayout layout) {
        double room = column - 2 * TableLayout.PADDING_EMS * layout.points() * CENTIMETRES_PER_POINT;
        return Stream.of(words.split(" ")).anyMatch(word -> widths.bold(word, layout.points()) > room);
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case UNCLEAR, NO_DATA -> "unclear";
        };
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
