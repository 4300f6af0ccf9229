package org.trigpoint.report.word;

import org.trigpoint.report.output.Markup;

/// The definitions of bullets and numbers. List 1 is for bullets; every numbered list has its own, so that it begins at 1.
final class WordNumbering {
    static final int BULLETS = 1;

    private WordNumbering() {}

    static String part(int numberedLists) {
        Markup xml = new Markup();
        xml.open("w:numbering", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        definition(xml, "0", "bullet", "•");
        definition(xml, "1", "decimal", "%1.");
        xml.open("w:num", "w:numId", "" + BULLETS).leaf("w:abstractNumId", "w:val", "0").close();
        for (int list = 1; list <= numberedLists; list++) {
            xml.open("w:num", "w:numId", "" + (BULLETS + list)).leaf("w:abstractNumId", "w:val", "1");
            xml.open("w:lvlOverride", "w:ilvl", "0").leaf("w:startOverride", "w:val", "1").close().close();
        }
        return xml.close().document();
    }

    private static void definition(Markup xml, String id, String format, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", id).leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0").leaf("w:start", "w:val", "1").leaf("w:numFmt", "w:val", format);
        xml.leaf("w:lvlText", "w:val", text).leaf("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").leaf("w:ind", "w:left", "397", "w:hanging", "397").close();
        xml.open("w:rPr")
                .leaf("w:rFonts", "w:ascii", WordFonts.FAMILY, "w:hAnsi", WordFonts.FAMILY, "w:cs",
                        WordFonts.FAMILY);
        xml.leaf("w:color", "w:val", "12436D").close();
        xml.close().close();
    }
}
