package org.trigpoint.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.slides.SlidesWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// What the documents say of where, when and by whom they were made: the partnership and the date of issue alone.
class MetadataTest {
    private static final LocalDate DATE = SampleDocument.info().date();
    private static final Pattern TIMES = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?");
    private static final TextWidths WIDTHS = TextWidths.load();

    @Test
    void officeFilesTellOfThePartnershipAndTheDateAlone() throws IOException {
        for (DocumentWriter writer : List.of(new WordWriter(WIDTHS), new ExcelWriter(WIDTHS), new SlidesWriter())) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(writer)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = writer.extension() + " " + entry.getName();
                    assertThat(entry.getTimeLocal()).as(name).isEqualTo(DATE.atStartOfDay());
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    if (entry.getName().startsWith("docProps/")) {
                        assertThat(TIMES.matcher(text).results().map(match -> match.group()).distinct().toList())
                                .as(name)
                                .isSubsetOf(DATE + "T00:00:00");
                        assertThat(text).as(name).doesNotContain("Apache", System.getProperty("java.version"));
                    }
                    assertThat(text).as(name)
                            .doesNotContain(System.getProperty("user.dir"),
                                    System.getProperty("java.io.tmpdir") + "/");
                }
            }
        }
    }

    @Test
    void thePdfTellsOfThePartnershipAndTheDateAlone() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(new PdfWriter(WIDTHS)))) {
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(SampleDocument.info().partnership());
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant().toString())
                    .isEqualTo(DATE + "T00:00:00Z");
            String packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(TIMES.matcher(packet).results().map(match -> match.group()).distinct().toList())
                    .isSubsetOf(DATE + "T00:00:00", DATE + "T00:00");
            assertThat(packet).doesNotContain(System.getProperty("user.dir"));
        }
    }

    private static byte[] written(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleDocument.assessment(), out, Progress.NONE);
        return out.toByteArray();
    }
}
