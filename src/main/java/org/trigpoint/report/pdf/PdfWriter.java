package org.trigpoint.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.layout.Face;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.output.HeadingPages;
import org.trigpoint.task.Progress;

import javax.imageio.ImageIO;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a document as PDF: tagged for screen readers after PDF/UA, with bookmarks, linked contents with page numbers,
/// the marking on every page, wide tables on turned pages, header rows repeated, all fonts inside.
public final class PdfWriter implements DocumentWriter {
    static {
        ImageIO.setUseCache(false); // which would be a temporary file that others may read
    }

    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final TextWidths widths;
    private final HeadingPages pages;

    public PdfWriter(TextWidths widths) {
        this(widths, new HeadingPages());
    }

    /// @param pages told where the headings stand
    public PdfWriter(TextWidths widths, HeadingPages pages) {
        this.widths = widths;
        this.pages = pages;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        PdfPictures pictures = new PdfPictures();
        String xhtml = new Xhtml(document, pictures, widths).write(progress);
        progress.checkCancelled();
        try (PdfBoxRenderer renderer = builder(xhtml, pictures).buildPdfRenderer()) {
            renderer.layout();
            progress.checkCancelled();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfProperties.complete(pdf, document.info());
                RepeatedHeadings.takeOut(pdf);
                pages.found(OutlinePages.of(pdf));
                pdf.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(String xhtml, PdfPictures pictures) {
        XRLog.setLoggerImpl(new SilentLogger());
        return new PdfRendererBuilder().withHtmlContent(xhtml, null)
                .usePdfUaAccessibility(true)
                .withProducer("Trigpoint")
                .useReplacementText("□")
                .useUnicodeLineBreaker(new WordBreaker())
                .useProtocolsStreamImplementation(pictures, PdfPictures.PROTOCOL)
                .useExternalResourceAccessControl((uri, type) -> uri.startsWith(PdfPictures.PROTOCOL + ":"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(() -> PlainFont.open(Face.REGULAR), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> PlainFont.open(Face.BOLD), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(() -> PlainFont.open(Face.ITALIC), FAMILY, NORMAL, FontStyle.ITALIC, true)
                .useFont(() -> PlainFont.open(Face.BOLD_ITALIC), FAMILY, BOLD, FontStyle.ITALIC, true);
    }
}
