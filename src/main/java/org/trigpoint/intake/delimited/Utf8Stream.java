package org.trigpoint.intake.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The same characters as UTF-8, for files in UTF-16, so that a delimiter is one byte everywhere.
final class Utf8Stream extends InputStream {
    private static final int CHARS = 1 << 15;
    private final Reader reader;
    private final char[] chars = new char[CHARS];
    private int kept;
    private byte[] block = new byte[0];
    private int position;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.length - position);
        System.arraycopy(block, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == block.length) {
            int count = reader.read(chars, kept, CHARS - kept);
            int length = kept + Math.max(count, 0);
            if (length == 0) {
                return false;
            }
            // Half of a pair waits for its other half.
            boolean half = count > 0 && Character.isHighSurrogate(chars[length - 1]);
            int whole = half ? length - 1 : length;
            block = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
            position = 0;
            kept = length - whole;
            if (half) {
                chars[0] = chars[length - 1];
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
