package org.trigpoint.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// On which pages the headings of a written PDF stand. Word's pages are set in the same type on the same paper, so that its
/// contents can show these numbers until Word counts for itself.
public final class PdfPages {
    private PdfPages() {}

    /// The page of every heading in reading order, from 1; empty when the file has no bookmarks.
    public static List<Integer> of(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<Integer> pages = new ArrayList<>();
            collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), pages);
            return List.copyOf(pages);
        }
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, List<Integer> pages) throws IOException {
        if (node == null) {
            return;
        }
        for (PDOutlineItem item : node.children()) {
            pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
            collect(pdf, item, pages);
        }
    }
}
