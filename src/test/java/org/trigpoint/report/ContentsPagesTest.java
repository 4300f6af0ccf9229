package org.trigpoint.report;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.output.HeadingPages;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// The contents of Word have the page numbers of the PDF, as fields.
class ContentsPagesTest {
    private static final Document DOCUMENT = SampleDocument.assessment();
    private static final Pattern FIELD = Pattern
            .compile("<w:instrText[^>]*> PAGEREF (\\w+) \\\\h </w:instrText>.*?<w:t[^>]*>(\\d+)</w:t>");

    private static byte[] written(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(DOCUMENT, bytes, Progress.NONE);
        return bytes.toByteArray();
    }

    private static List<Numbering.Entry> listed() {
        int levels = DOCUMENT.blocks()
                .filter(Contents.class::isInstance)
                .map(block -> ((Contents) block).levels())
                .findFirst()
                .orElseThrow();
        return Numbering.of(DOCUMENT).entries().stream().filter(entry -> entry.heading().level() <= levels).toList();
    }

    @Test
    void everyLineOfTheContentsHasThePageOfThePdf() throws Exception {
        TextWidths widths = TextWidths.load();
        HeadingPages pages = new HeadingPages();
        byte[] pdf = written(new PdfWriter(widths, pages));
        byte[] docx = written(new WordWriter(widths, Optional.empty(), pages));
        String xml = new String(new WordFile(docx).parts().get("word/document.xml"),
                java.nio.charset.StandardCharsets.UTF_8);
        List<Integer> shown = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Matcher field = FIELD.matcher(xml); field.find();) {
            marks.add(field.group(1));
            shown.add(Integer.valueOf(field.group(2)));
        }
        assertThat(marks).hasSize(listed().size())
                .allSatisfy(mark -> assertThat(xml).contains("w:name=\"" + mark + "\""));
        assertThat(shown).isSorted();
        try (PdfFile file = new PdfFile(pdf)) {
            for (int i = 0; i < shown.size(); i++) {
                assertThat(PdfFile.squeezed(file.pages().get(shown.get(i) - 1)))
                        .contains(PdfFile.squeezed(listed().get(i).heading().text()));
            }
        }
    }

    /// A template's type and paper may differ, and a document written alone has no pages to go by.
    @Test
    void withoutAPdfOfTheSameLookThereAreNone() throws Exception {
        byte[] docx = written(new WordWriter(TextWidths.load()));
        assertThat(new String(new WordFile(docx).parts().get("word/document.xml"),
                java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("PAGEREF");
        HeadingPages pages = new HeadingPages();
        assertThat(pages.of(0)).isEmpty();
        pages.found(List.of(2, 5));
        assertThat(pages.of(1)).isEqualTo(OptionalInt.of(5));
        assertThat(pages.of(2)).isEmpty();
    }
}
