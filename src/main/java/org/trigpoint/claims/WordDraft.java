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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the body of a Word document: a line for each paragraph and each table row, headings and list items marked as
/// in Markdown.
final class WordDraft {
    private final List<String> lines = new ArrayList<>();

    private WordDraft() {}

    static List<String> lines(Path file, byte[] bytes) {
        WordDraft draft = new WordDraft();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getBodyElements().forEach(element -> draft.add(element, document));
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
            case XWPFParagraph paragraph -> lines.add(mark(paragraph, document) + flat(paragraph.getText()));
            case XWPFTable table -> table.getRows().forEach(row -> lines.add(cells(row)));
            case XWPFSDT control -> control.getContent().getText().lines().forEach(line -> lines.add(flat(line)));
            default -> lines.add("");
        }
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
