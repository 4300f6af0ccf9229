package org.trigpoint.intake.workbook;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.PrivateFolder;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

/// Reads .xlsx workbooks that a password locks. Unlocked they stand in a folder of their own that nobody else may enter,
/// for as long as they are read.
final class LockedWorkbook {
    private static final String CUT_SHORT = "it is locked by a password, and damaged or cut short";

    private LockedWorkbook() {}

    /// Why a locked file stays shut.
    static String reason(@Nullable String password) {
        return password == null
                ? "it is protected by a password; give the password, or open it in Excel and save a copy without one"
                : "it is protected by another password than the one given";
    }

    static void read(POIFSFileSystem container, HashedSource source, SheetSink sink, Progress progress)
            throws IOException, UnreadableException {
        String password = sink.password();
        if (password == null) {
            throw new UnreadableException(reason(null));
        }
        try (PrivateFolder folder = PrivateFolder.make()) {
            Path plain = folder.path().resolve("workbook");
            unlock(container, password, plain);
            try (Archive archive = Archive.open(plain)) {
                new WorkbookReader(archive).read(source, sink, progress);
            }
        }
    }

    private static void unlock(POIFSFileSystem container, String password, Path plain)
            throws IOException, UnreadableException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(password)) {
                throw new UnreadableException(reason(password));
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    "it is protected in a way that cannot be opened here; open it in Excel and save "
                            + "a copy without a password",
                    e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnreadableException(CUT_SHORT, e);
        }
    }
}
