package org.trigpoint.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The pages that the bookmarks of a file lead to.
final class OutlinePages {
    private OutlinePages() {}

    /// In reading order, from 1; none where any bookmark leads nowhere.
    static List<Integer> of(PDDocument pdf) throws IOException {
        List<Integer> pages = new ArrayList<>();
        PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            add(pdf, outline, pages);
        }
        return pages.contains(0) ? List.of() : pages;
    }

    private static void add(PDDocument pdf, PDOutlineNode node, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(pdf);
            pages.add(page == null ? 0 : pdf.getPages().indexOf(page) + 1);
            add(pdf, item, pages);
        }
    }
}
