package org.trigpoint.report.pdf;

import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.output.Markup;

import java.util.List;
import java.util.Locale;

/// Paragraphs and what stands within them.
final class XhtmlText {
    private final Markup xml;
    private final Numbering numbering;

    XhtmlText(Markup xml, Numbering numbering) {
        this.xml = xml;
        this.numbering = numbering;
    }

    Markup xml() {
        return xml;
    }

    Numbering numbering() {
        return numbering;
    }

    void paragraph(String style, Prose prose) {
        xml.open("p", "class", style);
        prose(prose);
        xml.close();
    }

    void prose(Prose prose) {
        for (Atom atom : Atom.of(prose)) {
            if (atom.joined()) {
                xml.open("span", "class", "joined");
            }
            atom.pieces().forEach(this::piece);
            if (atom.joined()) {
                xml.close();
            }
        }
    }

    private void piece(Atom.Piece piece) {
        switch (piece.run()) {
            case Run.Words(String _, Run.Emphasis emphasis) -> {
                switch (emphasis) {
                    case PLAIN -> xml.text(plain(piece.text()));
                    case BOLD -> xml.element("strong", plain(piece.text()));
                    case ITALIC -> xml.element("em", plain(piece.text()));
                }
            }
            case Run.Reference(String key) -> {
                String label = numbering.label(key);
                xml.element("a", label.replace(' ', '\u00A0'), "href", "#" + key, "title", "Go to " + label);
            }
        }
    }

    /// "Table 3: …", the place references lead to.
    void caption(String key, String caption) {
        xml.element("p", numbering.label(key) + ": " + plain(caption), "class", "caption", "id", key);
    }

    void footnotes(List<Prose> lines) {
        lines.forEach(line -> paragraph("note", line));
    }

    void image(String address, String alternative, PictureSize size) {
        xml.leaf("img", "src", address, "alt", alternative, "style",
                String.format(Locale.ROOT, "width: %.3fcm; height: %.3fcm", size.width(), size.height()));
    }

    /// The text in characters the font has: two that people paste are replaced by ones that look the same.
    String plain(String words) {
        return words.replace('\u2011', '-').replace('◇', '◊');
    }
}
