package org.trigpoint.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.trigpoint.report.document.DocumentInfo;

import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// What the layout engine leaves open: the dates, and that a reader opens with its bookmarks showing.
final class PdfProperties {
    private PdfProperties() {}

    static void complete(PDDocument pdf, DocumentInfo info) {
        GregorianCalendar issued = GregorianCalendar.from(info.date().atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(issued);
        pdf.getDocumentInformation().setModificationDate(issued);
        pdf.getDocumentInformation().setCreator("Trigpoint");
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
