package org.trigpoint.report.word;

import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.NumberCards.Card;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.output.Markup;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The cards with large numbers: a table with a row of headings, one of numbers and one of changes, so that each number
/// is read aloud with its title. White borders part the cards.
final class WordCards {
    private static final String GROUND = "F2F5F8";
    private static final String ACCENT = "12436D";
    private static final double PADDING = 0.35;

    private final WordText text;
    private final Markup xml;

    WordCards(WordText text) {
        this.text = text;
        this.xml = text.xml();
    }

    void write(NumberCards block, PageFrame page) {
        List<Card> cards = block.cards();
        WordGrid grid = new WordGrid(xml, Collections.nCopies(cards.size(), page.textWidth() / cards.size()));
        grid.begin("TableNormal", PADDING, "Headline numbers");
        grid.beginHeadings();
        cells(grid, cards, "CardTitle", Card::title);
        grid.beginRow();
        cells(grid, cards, "CardNumber", card -> card.number().text());
        grid.beginRow();
        cells(grid, cards, "CardChange", Card::change);
        grid.end();
    }

    private void cells(WordGrid grid, List<Card> cards, String style, Function<Card, String> part) {
        for (int column = 0; column < cards.size(); column++) {
            grid.beginCell(column);
            borders(style.equals("CardTitle"), column > 0, column < cards.size() - 1);
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GROUND);
            grid.endProperties();
            text.paragraph(style, part.apply(cards.get(column)));
            grid.endCell();
        }
        grid.endRow();
    }

    private void borders(boolean top, boolean left, boolean right) {
        xml.open("w:tcBorders");
        if (top) {
            border("w:top", "24", ACCENT);
        }
        if (left) {
            border("w:left", "48", "FFFFFF");
        }
        if (right) {
            border("w:right", "48", "FFFFFF");
        }
        xml.close();
    }

    private void border(String side, String eighthsOfPoint, String colour) {
        xml.leaf(side, "w:val", "single", "w:sz", eighthsOfPoint, "w:space", "0", "w:color", colour);
    }
}
