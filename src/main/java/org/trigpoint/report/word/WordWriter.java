package org.trigpoint.report.word;

import org.trigpoint.report.document.Document;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.output.HeadingPages;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/// Writes a document for Word: real styles and headings, captions counted by fields, header rows that repeat, alternative
/// texts, the marking on every page.
///
/// The contents list links to every heading. Its page numbers are fields, filled in with the pages of the PDF of the same
/// document where that was written before: type and paper are the same, so they are right or one off, and Word counts anew
/// when the fields are updated. Asking Word to count on opening makes it ask a question first. In a template, whose type and
/// paper may differ, they are left out until then.
public final class WordWriter implements DocumentWriter {
    private final TextWidths widths;
    private final Optional<byte[]> template;
    private final HeadingPages pages;

    /// Writes in our own styles.
    public WordWriter(TextWidths widths) {
        this(widths, Optional.empty(), new HeadingPages());
    }

    /// Writes into a template.
    ///
    /// @param template a Word file that was checked; see [TemplateMerge]
    /// @param pages on which the headings stand, nearly; asked when the contents are written
    public WordWriter(TextWidths widths, Optional<byte[]> template, HeadingPages pages) {
        this.widths = widths;
        this.template = template;
        this.pages = template.isEmpty() ? pages : new HeadingPages();
    }

    /// Writes into a template, without page numbers in the contents.
    public WordWriter(TextWidths widths, Optional<byte[]> template) {
        this(widths, template, new HeadingPages());
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        if (template.isEmpty()) {
            whole(document, WordBody.Cover.OURS, widths, out, progress);
            return;
        }
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        whole(document,
                TemplateMerge.hasCover(template.get()) ? WordBody.Cover.OF_THE_TEMPLATE : WordBody.Cover.OURS,
                widths.wider(TemplateFont.wider(template.get())), own, progress);
        Map<String, byte[]> merged = TemplateMerge.of(template.get(), own.toByteArray(), document.info());
        try (WordPackage file = new WordPackage(out, document.info().date())) {
            for (Map.Entry<String, byte[]> part : merged.entrySet()) {
                file.put(part.getKey(), part.getValue());
            }
        }
    }

    private void whole(Document document, WordBody.Cover cover, TextWidths widths, OutputStream out,
            Progress progress) throws IOException {
        try (WordPackage file = new WordPackage(out, document.info().date())) {
            file.putResource("[Content_Types].xml", "content-types.xml");
            file.putResource("_rels/.rels", "package-relationships.xml");
            file.putResource("docProps/app.xml", "app.xml");
            file.putResource("word/styles.xml", "styles.xml");
            file.putResource("word/settings.xml", "settings.xml");
            WordFonts.putInto(file);
            new WordMargins(document.info()).putInto(file);
            file.put("docProps/core.xml", WordProperties.core(document.info()));
            WordText text = new WordText(document);
            WordContents contents = new WordContents(text, pages);
            WordPictures pictures = new WordPictures(file, text.xml());
            file.put("word/document.xml",
                    new WordBody(text, contents, pictures, widths, progress).write(document, cover));
            file.put("word/numbering.xml", WordNumbering.part(text.numberedLists()));
            file.put("word/_rels/document.xml.rels", pictures.relationships());
        }
    }
}
