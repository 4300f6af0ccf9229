package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.output.Markup;

import java.io.IOException;

/// The headers and footers, and the sections that use them. The marking stands in all of them.
final class WordMargins {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int HEADER_DISTANCE = WordUnits.twips(1.1);

    private final DocumentInfo info;

    WordMargins(DocumentInfo info) {
        this.info = info;
    }

    void putInto(WordPackage file) throws IOException {
        file.put("word/header.xml", header());
        file.put("word/footer-cover.xml", coverFooter());
        file.put("word/footer-portrait.xml", footer(PageFrame.PORTRAIT));
        file.put("word/footer-landscape.xml", footer(PageFrame.LANDSCAPE));
    }

    /// The properties that end a section of pages of one shape.
    ///
    /// @param footer the relationship of its footer, from [WordPictures]
    static void section(Markup xml, PageFrame page, String footer) {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", WordPictures.HEADER);
        xml.leaf("w:footerReference", "w:type", "default", "r:id", footer);
        xml.leaf("w:type", "w:val", "nextPage");
        String width = WordUnits.text(page.width());
        String height = WordUnits.text(page.height());
        if (page == PageFrame.LANDSCAPE) {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        String end = WordUnits.text(page.endMargin());
        String side = WordUnits.text(page.sideMargin());
        xml.leaf("w:pgMar", "w:top", end, "w:right", side, "w:bottom", end, "w:left", side,
                "w:header", "" + HEADER_DISTANCE, "w:footer", "" + HEADER_DISTANCE, "w:gutter", "0");
        xml.close();
    }

    private String header() {
        Markup xml = new Markup().open("w:hdr", "xmlns:w", NAMESPACE);
        return marking(xml).close().document();
    }

    private String coverFooter() {
        Markup xml = new Markup().open("w:ftr", "xmlns:w", NAMESPACE);
        return marking(xml).close().document();
    }

    private String footer(PageFrame page) {
        Markup xml = new Markup().open("w:ftr", "xmlns:w", NAMESPACE);
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Footer");
        xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", WordUnits.text(page.textWidth())).close().close();
        run(xml, info.title());
        xml.open("w:r").leaf("w:tab").close();
        run(xml, "Page ");
        field(xml, "PAGE");
        run(xml, " of ");
        field(xml, "NUMPAGES");
        xml.close();
        return marking(xml).close().document();
    }

    private Markup marking(Markup xml) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Marking").close();
        run(xml, info.marking().text());
        return xml.close();
    }

    private static void run(Markup xml, String text) {
        xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }

    private static void field(Markup xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(xml, "1");
        xml.close();
    }
}
