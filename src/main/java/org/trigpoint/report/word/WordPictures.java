package org.trigpoint.report.word;

import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.output.Markup;

import java.io.IOException;

/// Puts pictures into the file and writes the runs that show them.
final class WordPictures {
    static final String HEADER = "rIdHeader";
    static final String COVER_FOOTER = "rIdFooterCover";
    static final String PORTRAIT_FOOTER = "rIdFooterPortrait";
    static final String LANDSCAPE_FOOTER = "rIdFooterLandscape";

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final WordPackage file;
    private final Markup xml;
    private int count;

    WordPictures(WordPackage file, Markup xml) {
        this.file = file;
        this.xml = xml;
    }

    /// A run with the picture, where the body stands.
    ///
    /// @param name tells it from others in Word's list of objects
    void run(String name, String alternative, byte[] png, PictureSize size) throws IOException {
        count++;
        file.put("word/media/picture-" + count + ".png", png);
        String[] extent = {"cx", WordUnits.emus(size.width()), "cy", WordUnits.emus(size.height())};
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", extent).leaf("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        xml.leaf("wp:docPr", "id", "" + count, "name", name, "descr", alternative);
        xml.open("wp:cNvGraphicFramePr")
                .leaf("a:graphicFrameLocks", "xmlns:a", DRAWING + "main", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", "" + count, "name", name, "descr", alternative);
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", "rIdPicture" + count);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", extent).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }

    /// What the body of the document refers to, pictures and all else.
    String relationships() {
        Markup links = new Markup();
        links.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        relationship(links, "rIdStyles", "styles", "styles.xml");
        relationship(links, "rIdSettings", "settings", "settings.xml");
        relationship(links, "rIdNumbering", "numbering", "numbering.xml");
        relationship(links, "rIdFonts", "fontTable", "fontTable.xml");
        relationship(links, HEADER, "header", "header.xml");
        relationship(links, COVER_FOOTER, "footer", "footer-cover.xml");
        relationship(links, PORTRAIT_FOOTER, "footer", "footer-portrait.xml");
        relationship(links, LANDSCAPE_FOOTER, "footer", "footer-landscape.xml");
        for (int picture = 1; picture <= count; picture++) {
            relationship(links, "rIdPicture" + picture, "image", "media/picture-" + picture + ".png");
        }
        return links.close().document();
    }

    private static void relationship(Markup links, String id, String type, String target) {
        links.leaf("Relationship", "Id", id, "Type", TYPES + type, "Target", target);
    }
}
