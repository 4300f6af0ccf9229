package org.trigpoint.intake.spatial;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files that together make a shapefile, wherever they lie.
sealed interface ShapefileParts extends Closeable {
    /// Names of all parts, with folders.
    List<String> names() throws IOException;

    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /// The shapefiles present, as the name of each .shp.
    default List<String> shapefiles() throws IOException {
        List<String> shapes = new ArrayList<>();
        for (String name : names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".shp") && !name.contains("__MACOSX/")) {
                shapes.add(name);
            }
        }
        return shapes;
    }

    /// The name of the part beside a .shp with another ending, whatever its case; `null` when there is none.
    default @Nullable String beside(String shp, String ending) throws IOException {
        String wanted = shp.substring(0, shp.length() - ".shp".length()) + ending;
        return names().stream().filter(wanted::equalsIgnoreCase).findFirst().orElse(null);
    }

    /// In a zip, a folder, or the folder of a .shp.
    static ShapefileParts of(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return new Folder(place, "");
        }
        String name = String.valueOf(place.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            Path folder = place.toAbsolutePath().getParent();
            if (folder != null) {
                return new Folder(folder, name);
            }
        }
        try {
            return new Zip(new ZipFile(place.toFile()));
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            throw new RefusedException(name + " is no readable zip of a shapefile.", e);
        }
    }

    /// @param only the one .shp wanted; empty for all
    record Folder(Path folder, String only) implements ShapefileParts {
        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile).map(f -> String.valueOf(f.getFileName())).sorted().toList();
            }
        }

        @Override
        public List<String> shapefiles() throws IOException {
            return only.isEmpty() ? ShapefileParts.super.shapefiles() : List.of(only);
        }

        @Override
        public InputStream open(String name) throws IOException {
            return new BufferedInputStream(Files.newInputStream(folder.resolve(name)), 1 << 16);
        }

        @Override
        public void close() {}
    }

    record Zip(ZipFile zip) implements ShapefileParts {
        @Override
        public List<String> names() {
            return zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
        }

        @Override
        public InputStream open(String name) throws IOException {
            return new BufferedInputStream(zip.getInputStream(zip.getEntry(name)), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
