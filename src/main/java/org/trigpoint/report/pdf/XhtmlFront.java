package org.trigpoint.report.pdf;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.layout.CoverLayout;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.Markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// What comes before the first block: properties, bookmarks, the text of the margins, the cover.
final class XhtmlFront {
    private final Markup xml;
    private final DocumentInfo info;
    private final TextWidths widths;

    XhtmlFront(Markup xml, DocumentInfo info, TextWidths widths) {
        this.xml = xml;
        this.info = info;
        this.widths = widths;
    }

    void head(Numbering numbering) {
        xml.open("head").element("title", info.title());
        meta("author", info.partnership());
        meta("subject", info.subtitle().isEmpty() ? info.title() : info.subtitle());
        meta("keywords", info.marking().text());
        xml.element("style", styleSheet(), "type", "text/css");
        bookmarks(numbering);
        xml.close();
    }

    void marginsAndCover(PdfPictures pictures) throws IOException {
        marking("marking");
        marking("cover-footer");
        xml.open("div", "class", "footer").open("div", "class", "rule");
        xml.element("span", info.title(), "class", "title");
        xml.open("span", "class", "number").close();
        xml.open("div", "class", "clear").close().close();
        xml.element("p", info.marking().text(), "class", "protective").close();
        cover(pictures);
    }

    private void cover(PdfPictures pictures) throws IOException {
        CoverLayout layout = CoverLayout.of(info, widths);
        xml.open("div", "class", "cover");
        partnership(pictures);
        xml.element("p", info.title(), "class", "title", "style",
                String.format(Locale.ROOT, "font-size: %.0fpt", layout.titlePoints()));
        if (!info.subtitle().isEmpty()) {
            xml.element("p", info.subtitle(), "class", "subtitle");
        }
        if (!info.period().isEmpty()) {
            xml.element("p", info.period(), "class", "period");
        }
        xml.open("div", "class", "details", "style",
                String.format(Locale.ROOT, "margin-top: %.2fcm", layout.gapCentimetres()));
        layout.details().forEach(line -> xml.element("p", line));
        xml.close().close();
    }

    private void partnership(PdfPictures pictures) throws IOException {
        if (info.logo() == null) {
            xml.element("p", info.partnership(), "class", "partnership");
            return;
        }
        byte[] png = info.logo().png().read();
        PictureSize size = PictureSize.logo(png);
        xml.open("p", "class", "logo");
        xml.leaf("img", "src", pictures.add(png), "alt", info.logo().alternative(), "style",
                String.format(Locale.ROOT, "width: %.3fcm; height: %.3fcm", size.width(), size.height()));
        xml.close();
        xml.element("p", info.partnership(), "class", "partnership", "style", String.format(Locale.ROOT,
                "padding-top: %.2fcm", CoverLayout.abovePartnership(size.height())));
    }

    private void marking(String place) {
        xml.open("div", "class", place).element("p", info.marking().text(), "class", "protective").close();
    }

    private void meta(String name, String content) {
        xml.leaf("meta", "name", name, "content", content);
    }

    /// One within another, as the headings are.
    private void bookmarks(Numbering numbering) {
        xml.open("bookmarks");
        Deque<Integer> open = new ArrayDeque<>();
        for (Numbering.Entry entry : numbering.entries()) {
            while (!open.isEmpty() && open.peek() >= entry.heading().level()) {
                open.pop();
                xml.close();
            }
            open.push(entry.heading().level());
            xml.open("bookmark", "name", entry.heading().text(), "href", "#" + entry.anchor());
        }
        open.forEach(level -> xml.close());
        xml.close();
    }

    private static String styleSheet() {
        try (InputStream css = XhtmlFront.class.getResourceAsStream("document.css")) {
            if (css == null) {
                throw new IllegalStateException("the style sheet is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
