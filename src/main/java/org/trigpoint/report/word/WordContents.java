package org.trigpoint.report.word;

import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.output.HeadingPages;
import org.trigpoint.report.output.Markup;

import java.util.List;

/// The table of contents as the field Word itself would write, already filled in.
final class WordContents {
    private final WordText text;
    private final Markup xml;
    private final HeadingPages pages;

    /// @param pages of all headings, where they are known
    WordContents(WordText text, HeadingPages pages) {
        this.text = text;
        this.pages = pages;
        this.xml = text.xml();
    }

    void write(Contents contents) {
        List<Numbering.Entry> entries = text.numbering()
                .entries()
                .stream()
                .filter(entry -> entry.heading().level() <= contents.levels())
                .toList();
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").leaf("w:docPartGallery", "w:val", "Table of Contents");
        xml.leaf("w:docPartUnique").close().close().open("w:sdtContent");
        text.paragraph("TOCHeading", contents.title());
        for (int i = 0; i < entries.size(); i++) {
            text.begin("TOC" + entries.get(i).heading().level());
            if (i == 0) {
                beginField("TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u");
            }
            link(entries.get(i));
            text.end();
        }
        if (!entries.isEmpty()) {
            text.begin("AfterBox");
            fieldPart("end");
            text.end();
        }
        xml.close().close();
    }

    private void link(Numbering.Entry entry) {
        xml.open("w:hyperlink", "w:anchor", WordText.bookmark(entry.anchor()), "w:history", "1");
        text.run(entry.heading().text());
        pages.of(text.numbering().entries().indexOf(entry)).ifPresent(page -> {
            xml.open("w:r").leaf("w:tab").close();
            beginField("PAGEREF " + WordText.bookmark(entry.anchor()) + " \\h");
            text.run(Integer.toString(page));
            fieldPart("end");
        });
        xml.close();
    }

    private void beginField(String instruction) {
        fieldPart("begin");
        xml.open("w:r").element("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
        fieldPart("separate");
    }

    private void fieldPart(String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }
}
