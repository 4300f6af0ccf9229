package org.trigpoint.intake.workbook;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads .xls workbooks of Excel 5 to 2003, and says what other files of the same container are.
public final class OldWorkbookReader implements SheetReader {
    /// Where Excel 97 and later put it, in whatever case.
    private static final String WORKBOOK = "Workbook";
    /// Where Excel 5 and 95 put the workbook.
    private static final String EARLY = "Book";
    private static final String DAMAGED = "it is damaged or cut short";

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        try (POIFSFileSystem container = open(source)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                LockedWorkbook.read(container, source, sink, progress);
                return;
            }
            if (!root.hasEntryCaseInsensitive(WORKBOOK) && root.hasEntryCaseInsensitive(EARLY)) {
                try (InputStream in = new Contained(
                        root.createDocumentInputStream(root.getEntryCaseInsensitive(EARLY)))) {
                    EarlyWorkbookReader.read(in, source.name(), sink, progress);
                }
                return;
            }
            if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
                throw new UnreadableException(otherwise(root));
            }
            // The library takes the password of old workbooks from the thread, as the streams below find they need one.
            Biff8EncryptionKey.setCurrentUserPassword(sink.password());
            try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                new RecordReader(records(in, sink.password()), source.name(), sink, progress).read();
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
    }

    /// A stream of the container: the library throws whatever it likes where the container's chain of blocks breaks off.
    private static final class Contained extends FilterInputStream {
        Contained(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            try {
                return in.read(block, offset, length);
            } catch (RuntimeException e) {
                throw new IOException(DAMAGED, e);
            }
        }
    }

    private static POIFSFileSystem open(HashedSource source) throws IOException, UnreadableException {
        try {
            return new POIFSFileSystem(source.path().toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(DAMAGED, e);
        }
    }

    private static RecordStream records(InputStream in, @Nullable String password) throws UnreadableException {
        try {
            return new RecordStream(in);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(LockedWorkbook.reason(password), e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableException(DAMAGED, e);
        } catch (RuntimeException e) {
            throw new UnreadableException(DAMAGED, e);
        }
    }

    private static String otherwise(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("WordDocument") ? "it is a Word document, no workbook"
                : "it is no workbook";
    }
}
