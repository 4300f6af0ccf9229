package org.trigpoint.report.content;

import org.trigpoint.model.Erasure;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was deleted for good, in words: for the screen, and as a text to give to whoever supplied the data. Times are
/// London's.
public final class DeletionReceipt {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final String ELSEWHERE = "The partner's file, documents made from it and other copies of the workspace"
            + " are not touched. What a disk keeps of deleted files is protected by full-disk encryption alone.";

    private DeletionReceipt() {}

    /// What was done, in sentences.
    public static String words(Erasure erasure) {
        return "Batch " + erasure.batch() + " is deleted. " + pieces(erasure) + deleted(erasure) + left(erasure);
    }

    private static String pieces(Erasure erasure) {
        if (erasure.sought() == 0) {
            return "It held nothing that nothing else holds, so nothing could be looked for.";
        }
        return erasure.found() == 0
                ? "Of " + erasure.sought() + " pieces of it, none is left in any byte of the workspace."
                : erasure.found() + " of " + erasure.sought()
                        + " pieces of it were found in the workspace's files after"
                        + " all. Close every program that has it open and erase it again.";
    }

    private static String deleted(Erasure erasure) {
        int count = erasure.backupsDeleted();
        return count == 0 ? ""
                : " " + backups(count) + " that held it " + (count == 1 ? "was" : "were")
                        + " deleted and a new one was made.";
    }

    private static String left(Erasure erasure) {
        int count = erasure.backupsLeft();
        return count == 0 ? ""
                : " " + backups(count) + " still " + (count == 1 ? "holds" : "hold")
                        + " it; erase it again without keeping backups.";
    }

    private static String backups(int count) {
        return count == 1 ? "1 backup" : count + " backups";
    }

    /// The receipts as a text of lines, oldest first.
    ///
    /// @param workspace the name of the workspace's file
    public static String text(String workspace, List<Erasure> receipts, Instant now) {
        List<String> lines = new ArrayList<>(List.of("Receipt of deletion", "", "Workspace:  " + workspace,
                "Written:    " + WHEN.format(now)));
        for (Erasure each : receipts) {
            lines.addAll(List.of("", "Batch:      " + each.batch() + ", " + each.dataset().title(),
                    "Rows:       " + String.format(Locale.UK, "%,d", each.rows()),
                    "File hash:  SHA-256 " + each.sha256(), "Came in:    " + WHEN.format(each.importedAt()),
                    "Deleted:    " + WHEN.format(each.erasedAt()) + ", by Trigpoint", "Reason:     " + each.reason(),
                    "Checked:    " + words(each)));
        }
        lines.addAll(List.of("", ELSEWHERE, ""));
        return String.join(System.lineSeparator(), lines);
    }
}
