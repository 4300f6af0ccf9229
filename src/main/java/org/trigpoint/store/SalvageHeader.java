package org.trigpoint.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Mends what of a damaged workspace's header is the same in every workspace, and makes a file that was cut short as long as
/// its header says: without that SQLite reads nothing at all, with it all pages that are left ("Database File Format", 1.3).
final class SalvageHeader {
    private static final int HEADER_BYTES = 100;
    private static final int PAGES_AT = 28;
    private static final int MOST_TIMES_LONGER = 16;
    /// The magic, the page size, versions of the format for a log, no reserved bytes, and the three fixed fractions.
    private static final byte[] SAME = ByteBuffer.allocate(24)
            .put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII))
            .putShort((short) Connections.PAGE_BYTES)
            .put(new byte[]{2, 2, 0, 64, 32, 32})
            .array();

    private SalvageHeader() {}

    /// @param copy a copy of the damaged file, which is changed
    static void mend(Path copy) throws IOException {
        try (FileChannel file = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (file.size() < HEADER_BYTES) {
                return;
            }
            file.write(ByteBuffer.wrap(SAME), 0);
            ByteBuffer pages = ByteBuffer.allocate(Integer.BYTES);
            file.read(pages, PAGES_AT);
            long bytes = Integer.toUnsignedLong(pages.getInt(0)) * Connections.PAGE_BYTES;
            if (bytes > file.size() && bytes <= MOST_TIMES_LONGER * file.size()) {
                file.write(ByteBuffer.allocate(1), bytes - 1);
            }
        }
    }
}
