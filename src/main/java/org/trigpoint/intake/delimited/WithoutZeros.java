package org.trigpoint.intake.delimited;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Leaves out zero bytes, which some exports pad their fields with and which are no text.
final class WithoutZeros extends FilterInputStream {
    private long found;

    WithoutZeros(InputStream in) {
        super(in);
    }

    /// How many were left out so far.
    long found() {
        return found;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        int kept = 0;
        int count = 0;
        while (kept == 0 && count >= 0 && length > 0) {
            count = in.read(block, offset, length);
            kept = compact(block, offset, count);
        }
        return kept == 0 && length > 0 ? -1 : kept;
    }

    private int compact(byte[] block, int offset, int count) {
        int kept = 0;
        for (int i = offset; i < offset + count; i++) {
            if (block[i] != 0) {
                block[offset + kept++] = block[i];
            }
        }
        found += Math.max(count, 0) - kept;
        return kept;
    }
}
