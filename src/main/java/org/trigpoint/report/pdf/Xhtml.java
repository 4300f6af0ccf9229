package org.trigpoint.report.pdf;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.Markup;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.util.List;

/// The document as XHTML, ready to be laid out.
final class Xhtml {
    /// As many entries as a page of contents holds, and as it holds set closer; more than that take two pages anyhow.
    private static final int LINES_OF_CONTENTS = 36;
    private static final int CLOSE_LINES_OF_CONTENTS = 44;

    private final Document document;
    private final Markup xml = new Markup();
    private final XhtmlText text;
    private final XhtmlTables tables;
    private final XhtmlFront front;
    private final PdfPictures pictures;
    private PageFrame page = PageFrame.PORTRAIT;
    /// Whether the next block is the first of its page for certain.
    private boolean first = true;
    private boolean newPage;
    /// Whether a new page follows the block in any case, so that it cannot be kept with the next.
    private boolean endsPage;
    /// Whether a table or picture follows the block, which then stays with it.
    private boolean introduces;
    private int headings;
    private final long total;
    private long done;

    Xhtml(Document document, PdfPictures pictures, TextWidths widths) {
        this.document = document;
        this.total = document.blocks().count();
        this.pictures = pictures;
        this.text = new XhtmlText(xml, Numbering.of(document));
        this.tables = new XhtmlTables(text, pictures, widths);
        this.front = new XhtmlFront(xml, document.info(), widths);
    }

    String write(Progress progress) throws IOException {
        xml.open("html", "lang", document.info().language().toLanguageTag());
        front.head(text.numbering());
        xml.open("body");
        front.marginsAndCover(pictures);
        steps(document.body(), progress);
        return xml.close().close().document();
    }

    private void steps(List<Block> blocks, Progress progress) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            endsPage = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof PageBreak || blocks.get(i + 1) instanceof Landscape);
            introduces = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof Table || blocks.get(i + 1) instanceof Picture);
            switch (blocks.get(i)) {
                case Landscape turned -> landscape(turned, progress);
                case PageBreak _ -> newPage = !first;
                default -> step(blocks.get(i), progress);
            }
        }
    }

    private void landscape(Landscape turned, Progress progress) throws IOException {
        page = PageFrame.LANDSCAPE;
        beginPage();
        xml.open("div", "class", "landscape");
        steps(turned.blocks(), progress);
        xml.close();
        page = PageFrame.PORTRAIT;
        beginPage();
    }

    private void beginPage() {
        first = true;
        newPage = false;
    }

    private void step(Block block, Progress progress) throws IOException {
        progress.checkCancelled();
        progress.report("Writing the PDF", done, total);
        done++;
        if (newPage) {
            xml.open("div", "class", "new-page").close();
            beginPage();
        }
        write(block);
        first = false;
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph ->
                text.paragraph(style(paragraph.tone()) + (introduces ? " leads" : ""), paragraph.prose());
            case ItemList list -> list(list);
            case Callout callout -> callout(callout);
            case NumberCards cards -> tables.cards(cards);
            case Table table -> tables.table(table, page);
            case Picture picture -> picture(picture);
            case Contents contents -> contents(contents);
            case PageBreak _, Landscape _ -> throw new IllegalStateException("handled before");
        }
    }

    private static String style(Paragraph.Tone tone) {
        return switch (tone) {
            case BODY -> "body";
            case LEAD -> "lead";
            case SMALL -> "small";
        };
    }

    private void heading(Heading heading) {
        headings++;
        xml.element("h" + heading.level(), text.plain(heading.text()), "id", "heading-" + headings,
                "class", (first ? "first" : "later") + (endsPage ? " last" : ""));
    }

    private void list(ItemList list) {
        xml.open(list.marker() == ItemList.Marker.NUMBER ? "ol" : "ul");
        for (Prose item : list.items()) {
            xml.open("li");
            text.prose(item);
            xml.close();
        }
        xml.close();
    }

    private void callout(Callout callout) {
        xml.open("div", "class", "callout");
        xml.element("p", text.plain(callout.title()), "class", "heading");
        callout.paragraphs().forEach(paragraph -> text.paragraph("body", paragraph));
        xml.close();
    }

    private void picture(Picture picture) throws IOException {
        byte[] png = picture.png().read();
        PictureSize size = PictureSize.fit(png, picture.widthCentimetres(), page);
        xml.open("div", "class", "figure");
        xml.open("p", "class", "image");
        text.image(pictures.add(png), picture.alternative(), size);
        xml.close();
        text.caption(picture.key(), picture.caption());
        text.footnotes(picture.footnotes());
        xml.close();
    }

    private void contents(Contents contents) {
        List<Numbering.Entry> entries = text.numbering()
                .entries()
                .stream()
                .filter(entry -> entry.heading().level() <= contents.levels())
                .toList();
        boolean close = entries.size() > LINES_OF_CONTENTS && entries.size() <= CLOSE_LINES_OF_CONTENTS;
        xml.open("div", "class", close ? "contents close" : "contents");
        xml.element("p", text.plain(contents.title()), "class", "heading");
        for (Numbering.Entry entry : entries) {
            xml.open("p", "class", "level-" + entry.heading().level());
            xml.element("a", text.plain(entry.heading().text()), "href", "#" + entry.anchor(),
                    "title", "Go to " + text.plain(entry.heading().text()));
            xml.close();
        }
        xml.close();
    }
}
