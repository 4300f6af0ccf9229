package org.trigpoint.report.word;

import org.trigpoint.report.document.Document;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a document for Word: real styles and headings, captions counted by fields, header rows that repeat, alternative
/// texts, the marking on every page.
///
/// The contents list links to every heading. Its page numbers are fields that Word and LibreOffice count themselves (Word when
/// it prints or is asked to update); until then they show the pages given, or none, since asking Word to count on opening
/// makes it ask a question first.
public final class WordWriter implements DocumentWriter {
    private final TextWidths widths;
    private final Optional<byte[]> template;
    private final List<Integer> pages;

    /// Writes in our own styles, without page numbers in the contents.
    public WordWriter(TextWidths widths) {
        this(widths, Optional.empty());
    }

    /// Writes into a template.
    ///
    /// @param template a Word file that was checked; see [TemplateMerge]
    public WordWriter(TextWidths widths, Optional<byte[]> template) {
        this(widths, template, List.of());
    }

    /// Writes with page numbers in the contents.
    ///
    /// @param pages of the headings in reading order
    public WordWriter(TextWidths widths, Optional<byte[]> template, List<Integer> pages) {
        this.widths = widths;
        this.template = template;
        this.pages = List.copyOf(pages);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        if (template.isEmpty()) {
            whole(document, WordBody.Cover.OURS, out, progress);
            return;
        }
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        whole(document,
                TemplateMerge.hasCover(template.get()) ? WordBody.Cover.OF_THE_TEMPLATE : WordBody.Cover.OURS, own,
                progress);
        Map<String, byte[]> merged = TemplateMerge.of(template.get(), own.toByteArray(), document.info());
        try (WordPackage file = new WordPackage(out, document.info().date())) {
            for (Map.Entry<String, byte[]> part : merged.entrySet()) {
                file.put(part.getKey(), part.getValue());
            }
        }
    }

    private void whole(Document document, WordBody.Cover cover, OutputStream out, Progress progress)
            throws IOException {
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
            WordPictures pictures = new WordPictures(file, text.xml());
            file.put("word/document.xml", new WordBody(text, pictures, widths, pages, progress).write(document, cover));
            file.put("word/numbering.xml", WordNumbering.part(text.numberedLists()));
            file.put("word/_rels/document.xml.rels", pictures.relationships());
        }
    }
}
