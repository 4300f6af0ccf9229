package org.trigpoint.intake.source;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// A source that knows the SHA-256 of its bytes: taken from the first hashed reading to the end, or from a reading of its
/// own where there was none.
public final class HashedSource implements Source {
    private final Source source;
    private @Nullable String hash;

    public HashedSource(Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public Path path() throws IOException {
        return source.path();
    }

    /// Like [#open()], hashing what is read.
    public InputStream openHashed() throws IOException {
        return new HashingStream(source.open());
    }

    /// The hash in lower-case hexadecimal.
    public String sha256() throws IOException {
        String known = hash;
        if (known == null) {
            try (InputStream in = openHashed()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            known = hash;
        }
        return known == null ? "" : known;
    }

    private final class HashingStream extends FilterInputStream {
        private final HashingThread hashing = new HashingThread();
        private boolean ended;

        HashingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            int count = in.read(block, offset, length);
            if (count > 0) {
                hashing.add(block, offset, count);
            } else if (count < 0 && !ended) {
                ended = true;
                hash = hashing.end();
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            hashing.abandon();
            super.close();
        }

        @Override
        public long skip(long count) {
            throw new UnsupportedOperationException("a skipped byte would not be hashed");
        }
    }
}
