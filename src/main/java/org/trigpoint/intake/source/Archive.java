package org.trigpoint.intake.source;

import org.jspecify.annotations.Nullable;
import org.trigpoint.task.PrivateFolder;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip file whose entries are read within bounds. Entries that have to be files for a while are written to a private
/// folder that goes when the archive is closed.
public final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 20_000;
    private static final int FLAGS = 6;
    private static final String LOCKED = "it is a zip with a password; unpack it with the password first, then import the"
            + " files that were in it";
    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private @Nullable PrivateFolder folder;
    private int unpacked;

    private Archive(ZipFile zip, List<ZipEntry> entries) {
        this.zip = zip;
        this.entries = List.copyOf(entries);
    }

    /// @throws UnreadableException when it is damaged, or made so that two programs would see different things in it
    public static Archive open(Path path) throws IOException, UnreadableException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException(isLocked(path) ? LOCKED : "it is damaged or cut short", e);
        }
        try {
            return new Archive(zip, files(zip));
        } catch (UnreadableException e) {
            zip.close();
            throw e;
        }
    }

    /// Whether the first entry says that it is encrypted: the lowest bit of its flags (PKWARE's APPNOTE, 4.4.4).
    private static boolean isLocked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(FLAGS + 1);
            return head.length > FLAGS && (head[FLAGS] & 1) == 1;
        }
    }

    private static List<ZipEntry> files(ZipFile zip) throws UnreadableException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableException("it holds more than " + MOST_ENTRIES + " files");
        }
        List<ZipEntry> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (!names.add(entry.getName())) {
                throw new UnreadableException("it holds two files of the same name");
            }
            if (!entry.isDirectory()) {
                files.add(entry);
            }
        }
        return files;
    }

    /// The names of its files, in the archive's order.
    public List<String> names() {
        return entries.stream().map(ZipEntry::getName).toList();
    }

    /// Whether it holds a file of this name.
    public boolean has(String name) {
        return entry(name).isPresent();
    }

    private Optional<ZipEntry> entry(String name) {
        return entries.stream()
                .filter(entry -> entry.getName().equals(name))
                .findFirst()
                .or(() -> entries.stream().filter(entry -> isAlike(entry.getName(), name)).findFirst());
    }

    /// Some writers get capitals and slashes wrong.
    private static boolean isAlike(String entry, String name) {
        return entry.replace('\\', '/').equalsIgnoreCase(name);
    }

    /// The bytes of a file when unpacked, as the archive states them; -1 when it does not.
    public long size(String name) {
        return entry(name).map(ZipEntry::getSize).orElse(-1L);
    }

    /// The content of a file, within bounds.
    ///
    /// @throws IOException when it is not there, damaged, or expands out of all proportion
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name).orElseThrow(() -> new ZipException("no such entry"));
        return new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /// A file in it as a source.
    ///
    /// @param shownAs the name shown to people
    public Source source(String name, String shownAs) {
        return new EntrySource(name, shownAs);
    }

    private Path unpack(String name) throws IOException {
        Path target = folder();
        unpacked++;
        Path file = target.resolve(Integer.toString(unpacked));
        try (InputStream in = new BufferedInputStream(open(name)); OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return file;
    }

    private Path folder() throws IOException {
        PrivateFolder there = folder;
        if (there == null) {
            there = PrivateFolder.make();
            folder = there;
        }
        return there.path();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        PrivateFolder there = folder;
        if (there != null) {
            there.close();
        }
    }

    private final class EntrySource implements Source {
        private final String entryName;
        private final String shownAs;
        private @Nullable Path file;

        EntrySource(String entryName, String shownAs) {
            this.entryName = entryName;
            this.shownAs = shownAs;
        }

        @Override
        public String name() {
            return shownAs;
        }

        @Override
        public long size() {
            return Archive.this.size(entryName);
        }

        @Override
        public InputStream open() throws IOException {
            return Archive.this.open(entryName);
        }

        @Override
        public Path path() throws IOException {
            Path there = file;
            if (there == null) {
                there = unpack(entryName);
                file = there;
            }
            return there;
        }
    }
}
