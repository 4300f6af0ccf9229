package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Erasure;
import org.trigpoint.report.content.DeletionReceipt;
import org.trigpoint.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Deletes a batch for good.
@Command(name = "erase", description = "Deletes a batch for good, in the workspace and in its backups, looks for pieces of it in every byte left, and gives a receipt. What 'undo' took out stays in backups until it is erased. Without BATCH lists the receipts.")
final class EraseCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "BATCH", description = "The number of the batch, in the workspace or taken out before.")
    @Nullable
    Long batch;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the receipt. Name no person.")
    @Nullable
    String reason;

    @Option(names = "--keep-backups", description = "Leave the backups that hold it; the receipt counts them.")
    boolean keepBackups;

    @Option(names = "--receipt", paramLabel = "FILE", description = "Also write the receipt to a file, as text or, with the ending .csv, as a table.")
    @Nullable
    Path receipt;

    @Override
    public Integer call() {
        Long asked = batch;
        if (asked == null) {
            List<Erasure> receipts = reading(workspace, open -> open.retention().erasures());
            print(ReceiptFile.table(receipts));
            write(receipts);
            return 0;
        }
        String why = reason;
        if (why == null || why.isBlank()) {
            throw new ParameterException(spec().commandLine(), "Say why with --reason; the receipt needs it.");
        }
        Erasure erasure = with(workspace, open -> open.erase(asked, why.strip(),
                keepBackups ? Erasure.Holders.KEEP : Erasure.Holders.DELETE, Progress.NONE));
        print(ReceiptFile.table(List.of(erasure)));
        write(List.of(erasure));
        console().note(DeletionReceipt.words(erasure));
        return erasure.found() == 0 ? 0 : 1;
    }

    private void write(List<Erasure> receipts) {
        Path file = receipt;
        if (file != null) {
            ReceiptFile.write(file, workspace, receipts);
        }
    }
}
