package org.trigpoint.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class AccessiblePdfTest {
    @Test
    void aDocumentOfEveryBlockKeepsEveryRule() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfWriter(TextWidths.load()).write(SampleDocument.assessment(), bytes, Progress.NONE);
        assertThat(PdfUa.broken(bytes.toByteArray())).isEmpty();
    }

    @Test
    void anUntaggedPageDoesNot() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(PdfUa.broken(bytes.toByteArray())).isNotEmpty();
    }
}
