package org.trigpoint.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops reading what expands out of all proportion to its packed size, as zip bombs do. Real tables pack to a tenth, very
/// repetitive ones to a hundredth.
final class BoundedStream extends FilterInputStream {
    private static final long ALWAYS_ALLOWED = 1L << 26;
    private static final long LARGEST_RATIO = 200;
    private static final long MOST = 1L << 35;
    private final long allowed;
    private long done;

    /// @param packed the bytes that the content takes in the archive
    BoundedStream(InputStream in, long packed) {
        super(in);
        this.allowed = Math.min(MOST, Math.max(ALWAYS_ALLOWED, Math.max(packed, 0) * LARGEST_RATIO));
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        int count = in.read(block, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws IOException {
        done += bytes;
        if (done > allowed) {
            throw new BombException();
        }
    }
}
