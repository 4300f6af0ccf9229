package org.trigpoint.claims;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.trigpoint.model.RefusedException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the body of a Word document: a line for each paragraph and each table row, headings and list items marked as
/// in Markdown. Footnotes, headers and footers follow the body.
final class WordDraft {
    /// How the library writes the raised number of a note.
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");

    private final List<String> lines = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();

    private WordDraft() {}

    static List<String> lines(Path file, byte[] bytes) {
        WordDraft draft = new WordDraft();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getBodyElements().forEach(element -> draft.add(element, document));
            draft.addApart("# Footnotes", draft.footnotes);
            draft.addApart("# Headers and footers", margins(document));
        } catch (IOException | RuntimeException e) { // damaged files make the library fail in many ways
            throw new RefusedException(
                    file.getFileName() + " cannot be read as a Word document: it is damaged, encrypted or"
                            + " of another kind.",
                    e);
        }
        return draft.lines;
    }

    private void add(IBodyElement element, XWPFDocument document) {
        switch (element) {
            case XWPFParagraph paragraph -> {
                lines.add(mark(paragraph, document)
                        + flat(NOTE_MARK.matcher(paragraph.getParagraphText()).replaceAll("")));
                note(paragraph);
            }
            case XWPFTable table -> table.getRows().forEach(row -> lines.add(cells(row)));
            case XWPFSDT control -> control.getContent().getText().lines().forEach(line -> lines.add(flat(line)));
            default -> lines.add("");
        }
    }

    /// What stands outside the body comes last, so that the lines of the body keep their numbers.
    private void addApart(String heading, Collection<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(heading);
            lines.addAll(texts);
        }
    }

    /// The library joins the notes of a paragraph, each as "[2: words] ".
    private void note(XWPFParagraph paragraph) {
        String notes = paragraph.getFootnoteText();
        if (notes != null && !notes.isBlank()) {
            Stream.of(notes.split("\\]\\s*(?=\\[|$)"))
                    .map(text -> flat(text.replaceFirst("^\\s*\\[[^:\\]]*:", "")))
                    .filter(text -> !text.isEmpty())
                    .forEach(footnotes::add);
        }
    }

    private static Set<String> margins(XWPFDocument document) {
        Set<String> texts = new LinkedHashSet<>();
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .flatMap(margin -> margin.getText().lines())
                .map(WordDraft::flat)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> flat(cell.getText())).collect(Collectors.joining("\t"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String mark(XWPFParagraph paragraph, XWPFDocument document) {
        if (paragraph.getText().isBlank()) {
            return "";
        }
        String id = paragraph.getStyle();
        XWPFStyle style = id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        if (name.matches("heading [1-6]")) {
            return "#".repeat(name.charAt(name.length() - 1) - '0') + " ";
        }
        return paragraph.getNumID() != null ? "- " : "";
    }
}
