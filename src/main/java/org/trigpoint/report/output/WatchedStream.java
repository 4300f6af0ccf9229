package org.trigpoint.report.output;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file being written, which knows whether its disk failed: the writers of documents wrap such a failure in others of
/// their own, or swallow it.
final class WatchedStream extends OutputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private interface Work {
        void run() throws IOException;
    }

    private final FileChannel file;
    private final OutputStream out;
    private @Nullable IOException failure;

    WatchedStream(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER_BYTES);
    }

    /// Whether anything of the file did not reach the disk.
    boolean failed() {
        return failure != null;
    }

    /// Returns when all of it is on the disk.
    ///
    /// @throws IOException when any of it is not, now or before
    void force() throws IOException {
        if (failure != null) {
            throw failure;
        }
        watch(() -> {
            out.flush();
            file.force(true);
        });
    }

    private void watch(Work work) throws IOException {
        try {
            work.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        watch(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    /// Lets go of the file; what was not forced to the disk may be lost.
    @Override
    public void close() throws IOException {
        file.close();
    }
}
