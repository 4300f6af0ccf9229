package org.trigpoint.report;

import org.trigpoint.report.document.Document;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the sample in every format, to be looked at. The folder is the only argument.
final class SampleReport {
    private SampleReport() {}

    public static void main(String[] arguments) throws IOException {
        Document document = SampleDocument.assessment();
        TextWidths widths = TextWidths.load();
        for (DocumentWriter writer : List.<DocumentWriter>of(new WordWriter(widths), new PdfWriter(widths),
                new ExcelWriter(widths))) {
            long start = System.nanoTime();
            writer.save(document, Path.of(arguments[0], "sample." + writer.extension()), Progress.NONE);
            System.out.printf("%s %d ms%n", writer.extension(), (System.nanoTime() - start) / 1_000_000);
        }
    }
}
