package org.trigpoint.report.word;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TableLayout;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.Markup;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.util.List;

/// The main part of the file: the cover and every block in turn.
final class WordBody {
    private static final String WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final WordText text;
    private final Markup xml;
    private final WordContents contentsList;
    private final WordPictures pictures;
    private final TextWidths widths;
    private final Progress progress;
    private PageFrame page = PageFrame.PORTRAIT;
    private int headings;
    /// Whether the block is the last of its pages.
    private boolean closing;
    /// Whether a table or picture follows the block.
    private boolean introduces;
    private long done;

    WordBody(WordText text, WordContents contentsList, WordPictures pictures, TextWidths widths, Progress progress) {
        this.text = text;
        this.xml = text.xml();
        this.contentsList = contentsList;
        this.pictures = pictures;
        this.widths = widths;
        this.progress = progress;
    }

    /// Whose cover the file has.
    enum Cover {
        OURS, OF_THE_TEMPLATE
    }

    String write(Document document, Cover cover) throws IOException {
        xml.open("w:document", "xmlns:w", WORDPROCESSING, "xmlns:r", RELATIONSHIPS, "xmlns:wp", DRAWING).open("w:body");
        List<Stretch> stretches = Stretch.of(document.body());
        if (cover == Cover.OURS) {
            new WordCover(text, pictures, widths).write(document.info());
            if (stretches.isEmpty()) {
                WordMargins.section(xml, page, WordPictures.COVER_FOOTER);
            } else {
                endSection(WordPictures.COVER_FOOTER);
            }
        }
        long total = document.blocks().count();
        for (int i = 0; i < stretches.size(); i++) {
            page = stretches.get(i).page();
            text.beginSection();
            List<Block> blocks = stretches.get(i).blocks();
            for (int j = 0; j < blocks.size(); j++) {
                Block block = blocks.get(j);
                introduces = j + 1 < blocks.size()
                        && (blocks.get(j + 1) instanceof Table || blocks.get(j + 1) instanceof Picture);
                progress.checkCancelled();
                progress.report("Writing the Word document", done, total);
                closing = block == blocks.getLast();
                block(block);
                done++;
            }
            if (i == stretches.size() - 1) {
                WordMargins.section(xml, page, footer());
            } else {
                endSection(footer());
            }
        }
        return xml.close().close().document();
    }

    private String footer() {
        return page == PageFrame.LANDSCAPE ? WordPictures.LANDSCAPE_FOOTER : WordPictures.PORTRAIT_FOOTER;
    }

    /// A section ends in a paragraph of its own, too low to be seen.
    private void endSection(String footer) {
        text.beginProperties("SectionEnd");
        WordMargins.section(xml, page, footer);
        text.endProperties();
        text.end();
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list(list);
            case Callout callout -> callout(callout);
            case NumberCards cards -> cards(cards);
            case Table table -> table(table);
            case Picture picture -> picture(picture);
            case Contents contents -> contentsList.write(contents);
            case PageBreak _ -> text.breakPage();
            case Landscape _ -> throw new IllegalStateException("landscape stretches are opened before");
        }
    }

    /// A paragraph that leads to a table or picture stays with it.
    private void paragraph(Paragraph paragraph) {
        text.beginProperties(style(paragraph.tone()));
        if (introduces && !text.topOfPage()) {
            xml.leaf("w:keepNext");
        }
        text.endProperties();
        text.prose(paragraph.prose());
        text.end();
    }

    private static String style(Paragraph.Tone tone) {
        return switch (tone) {
            case BODY -> "Normal";
            case LEAD -> "Lead";
            case SMALL -> "Small";
        };
    }

    private void heading(Heading heading) {
        headings++;
        text.beginProperties("Heading" + heading.level());
        if (text.topOfPage()) {
            xml.leaf("w:spacing", "w:before", "0");
        }
        text.endProperties();
        text.beginBookmark(WordText.bookmark("heading-" + headings));
        text.run(heading.text());
        text.endBookmark();
        text.end();
    }

    private void list(ItemList list) {
        boolean numbered = list.marker() == ItemList.Marker.NUMBER;
        int numbers = numbered ? text.newNumberedList() : WordNumbering.BULLETS;
        for (Prose item : list.items()) {
            text.beginProperties(numbered ? "ListNumber" : "ListBullet");
            xml.open("w:numPr").leaf("w:ilvl", "w:val", "0").leaf("w:numId", "w:val", "" + numbers).close();
            text.endProperties();
            text.prose(item);
            text.end();
        }
    }

    private void callout(Callout callout) {
        text.paragraph("CalloutTitle", callout.title());
        for (Prose paragraph : callout.paragraphs()) {
            text.paragraph("Callout", paragraph);
        }
        text.paragraph("AfterBox", "");
    }

    private void cards(NumberCards cards) {
        text.paragraph("AfterBox", "");
        new WordCards(text).write(cards, page);
        text.paragraph("AfterBox", "");
    }

    private void table(Table table) throws IOException {
        caption("Caption", table.key(), table.caption());
        if (table.inWorkbookOnly()) {
            footnotes(List.of(table.pointer()));
            return;
        }
        new WordTable(text, pictures, table, TableLayout.fit(table, page.textWidth(), widths)).write();
        footnotes(table.footnotes());
    }

    private void picture(Picture picture) throws IOException {
        byte[] png = picture.png().read();
        text.begin("Figure");
        pictures.run(text.numbering().label(picture.key()), picture.alternative(), png,
                PictureSize.fit(png, picture.widthCentimetres(), page));
        text.end();
        caption("FigureCaption", picture.key(), picture.caption());
        footnotes(picture.footnotes());
    }

    /// The last keeps its distance from what follows.
    private void footnotes(List<Prose> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text.paragraph(i == lines.size() - 1 ? "LastNote" : "TableNote", lines.get(i));
        }
        if (lines.isEmpty()) {
            // a table that fills its last page must not push a blank one after it
            text.paragraph(closing ? "SectionEnd" : "AfterTable", "");
        }
    }

    private void caption(String style, String key, String caption) {
        text.begin(style);
        text.countedLabel(key);
        text.run(": " + caption);
        text.end();
    }
}
