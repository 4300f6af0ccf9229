package org.trigpoint.intake.sheet;

import org.trigpoint.task.Progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how far the reading of a file is, and stops it when asked. Meant for reading in large blocks.
public final class ProgressStream extends FilterInputStream {
    private final String what;
    private final long total;
    private final Progress progress;
    private long done;

    /// @param name the file's name
    /// @param total its bytes; -1 when not known
    public ProgressStream(InputStream in, String name, long total, Progress progress) {
        super(in);
        this.what = "Reading " + name;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        progress.checkCancelled();
        int count = in.read(block, offset, length);
        if (count > 0) {
            done += count;
            progress.report(what, done, total);
        }
        return count;
    }
}
