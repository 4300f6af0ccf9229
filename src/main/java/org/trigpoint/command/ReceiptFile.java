package org.trigpoint.command;

import org.trigpoint.model.Erasure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.content.DeletionReceipt;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Receipts of what was deleted for good, on the screen and as a file.
final class ReceiptFile {
    private ReceiptFile() {}

    static OutputTable table(List<Erasure> receipts) {
        OutputTable table = new OutputTable().columns("batch", "dataset", "rows", "sha256", "imported_at", "erased_at",
                "reason", "pieces_sought", "pieces_found", "backups_deleted", "backups_left");
        for (Erasure each : receipts) {
            table.row(each.batch(), each.dataset().id(), each.rows(), each.sha256(), each.importedAt().toString(),
                    each.erasedAt().toString(), each.reason(), each.sought(), each.found(), each.backupsDeleted(),
                    each.backupsLeft());
        }
        return table;
    }

    static void write(Path file, Path workspace, List<Erasure> receipts) {
        try {
            AtomicFile.write(file, out -> {
                PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    TableWriter.write(table(receipts), OutputFormat.csv, writer);
                } else {
                    writer.print(
                            DeletionReceipt.text(String.valueOf(workspace.getFileName()), receipts, Instant.now()));
                }
                writer.flush();
            });
        } catch (IOException e) {
            throw new RefusedException("the receipt could not be written to " + file.getFileName()
                    + "; 'trigpoint erase WS --receipt FILE' writes it again", e);
        }
    }
}
