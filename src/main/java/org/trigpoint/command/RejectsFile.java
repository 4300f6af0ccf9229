package org.trigpoint.command;

import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.AtomicFile;
import org.trigpoint.workspace.TableReport;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The rejected rows as a csv file, for the partner to mend.
final class RejectsFile {
    private RejectsFile() {}

    static void write(Path file, List<? extends TableReport> reports) {
        OutputTable table = new OutputTable().columns("file", "sheet", "row", "column", "found", "expected",
                "reason");
        for (TableReport report : reports) {
            if (report instanceof TableReport.Read read) {
                for (Problem problem : read.problems()) {
                    table.row(problem.file(), problem.sheet(), problem.row(), problem.column(), problem.found(),
                            problem.expected(), reason(problem));
                }
            }
        }
        write(file, table);
    }

    private static String reason(Problem problem) {
        return problem.found().isBlank() ? "'" + problem.column() + "' is blank"
                : "'" + problem.column() + "' holds '" + problem.found() + "' where it needs " + problem.expected();
    }

    private static void write(Path file, OutputTable table) {
        try {
            AtomicFile.write(file, stream -> {
                PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                TableWriter.write(table, OutputFormat.csv, out);
                out.flush();
            });
        } catch (IOException e) {
            throw new RefusedException("the rejects could not be written to " + file.getFileName(), e);
        }
    }
}
