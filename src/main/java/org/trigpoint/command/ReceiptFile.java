package org.trigpoint.command;

import org.trigpoint.model.Erasure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Receipts of what was deleted for good, on the screen and as a file.
final class ReceiptFile {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final String ELSEWHERE = "The partner's file, documents made from it and other copies of the workspace"
            + " are not touched. What a disk keeps of deleted files is protected by full-disk encryption alone.";

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

    /// What was done, in sentences.
    static String words(Erasure erasure) {
        String pieces = erasure.sought() == 0
                ? "It held nothing that nothing else holds, so nothing could be looked for."
                : erasure.found() == 0
                        ? "Of " + erasure.sought() + " pieces of it, none is left in any byte of the workspace."
                        : erasure.found() + " of " + erasure.sought() + " pieces of it were found in the workspace's"
                                + " files after all. Close every program that has it open and erase it again.";
        String backups = erasure.backupsDeleted() == 0 ? ""
                : " " + backups(erasure.backupsDeleted()) + " that held it "
                        + (erasure.backupsDeleted() == 1 ? "was" : "were") + " deleted and a new one was made.";
        String left = erasure.backupsLeft() == 0 ? ""
                : " " + backups(erasure.backupsLeft()) + " still "
                        + (erasure.backupsLeft() == 1 ? "holds" : "hold")
                        + " it; erase it again without --keep-backups.";
        return "Batch " + erasure.batch() + " is deleted. " + pieces + backups + left;
    }

    private static String backups(int count) {
        return count == 1 ? "1 backup" : count + " backups";
    }

    static void write(Path file, Path workspace, List<Erasure> receipts) {
        try {
            AtomicFile.write(file, out -> {
                PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    TableWriter.write(table(receipts), OutputFormat.csv, writer);
                } else {
                    text(workspace, receipts, writer);
                }
                writer.flush();
            });
        } catch (IOException e) {
            throw new RefusedException("the receipt could not be written to " + file.getFileName()
                    + "; 'trigpoint erase WS --receipt FILE' writes it again", e);
        }
    }

    private static void text(Path workspace, List<Erasure> receipts, PrintWriter out) {
        out.println("Receipt of deletion");
        out.println();
        out.println("Workspace:  " + workspace.getFileName());
        out.println("Written:    " + WHEN.format(Instant.now()));
        for (Erasure each : receipts) {
            out.println();
            out.println("Batch:      " + each.batch() + ", " + each.dataset().title());
            out.println("Rows:       " + String.format(Locale.UK, "%,d", each.rows()));
            out.println("File hash:  SHA-256 " + each.sha256());
            out.println("Came in:    " + WHEN.format(each.importedAt()));
            out.println("Deleted:    " + WHEN.format(each.erasedAt()) + ", by 'trigpoint erase'");
            out.println("Reason:     " + each.reason());
            out.println("Checked:    " + words(each));
        }
        out.println();
        out.println(ELSEWHERE);
    }
}
