package org.trigpoint.command;

import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A table as a csv file of its own, there wholly or not at all.
final class TableFile {
    private TableFile() {}

    static void write(OutputTable table, Path file) throws IOException {
        StringWriter text = new StringWriter();
        TableWriter.write(table, OutputFormat.csv, new PrintWriter(text));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
