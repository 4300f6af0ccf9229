package org.trigpoint.report.word;

import org.trigpoint.report.layout.Face;
import org.trigpoint.report.output.Markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The fonts that travel inside the file, so that pages and tables look alike where neither Arial nor Liberation Sans is
/// installed. Embedded fonts are lightly masked by a key, as Office Open XML asks (ECMA-376 part 4, "Font Embedding").
final class WordFonts {
    static final String FAMILY = "Liberation Sans";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MASKED = 32;

    private record Embedded(Face face, String element, String part, String key) {}

    private static final List<Embedded> FONTS = List.of(
            new Embedded(Face.REGULAR, "w:embedRegular", "font1.odttf", "{6E0E2F4B-52C1-4D0A-9A37-1F0B6C9D5E21}"),
            new Embedded(Face.BOLD, "w:embedBold", "font2.odttf", "{A4C7D913-0B6E-4F28-8E55-73D1C2B8F046}"));

    private WordFonts() {}

    static void putInto(WordPackage file) throws IOException {
        file.put("word/fontTable.xml", table());
        file.put("word/_rels/fontTable.xml.rels", relationships());
        for (Embedded font : FONTS) {
            try (InputStream in = font.face().open()) {
                file.put("word/fonts/" + font.part(), masked(in.readAllBytes(), font.key()));
            }
        }
    }

    /// Arial has the same widths: it stands in where a program will not use a font from a document.
    private static String table() {
        Markup xml = new Markup().open("w:fonts", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS);
        xml.open("w:font", "w:name", FAMILY).leaf("w:altName", "w:val", "Arial");
        xml.leaf("w:family", "w:val", "swiss").leaf("w:pitch", "w:val", "variable");
        for (int i = 0; i < FONTS.size(); i++) {
            xml.leaf(FONTS.get(i).element(), "r:id", "rIdFont" + (i + 1), "w:fontKey", FONTS.get(i).key());
        }
        return xml.close().close().document();
    }

    private static String relationships() {
        Markup xml = new Markup();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < FONTS.size(); i++) {
            xml.leaf("Relationship", "Id", "rIdFont" + (i + 1), "Type", RELATIONSHIPS + "/font", "Target",
                    "fonts/" + FONTS.get(i).part());
        }
        return xml.close().document();
    }

    /// The first bytes combined with the digits of the key from its end; doing it again undoes it.
    static byte[] masked(byte[] font, String key) {
        String digits = key.replaceAll("[{}-]", "");
        byte[] masked = font.clone();
        for (int i = 0; i < MASKED; i++) {
            int at = digits.length() - 2 - 2 * (i % (digits.length() / 2));
            masked[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return masked;
    }
}
