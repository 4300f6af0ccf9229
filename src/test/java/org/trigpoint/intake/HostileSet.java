package org.trigpoint.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Broken files and files made to break a reader, by what is wrong with them. All are made here, none is anybody's.
final class HostileSet {
    /// The headings of a table that is well known.
    static final String HEAD = "Crime no,Offence,Offence date\n";

    /// A good row below them.
    static final String GOOD = "A1,Robbery,13/04/2012\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Map<String, byte[]> files() throws IOException {
        HostileSet set = new HostileSet();
        HostileTexts.addTo(set);
        HostileWorkbooks.addTo(set);
        HostileOldWorkbooks.addTo(set);
        HostileArchives.addTo(set);
        return set.files;
    }

    void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    static byte[] zip(String... content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry(content[i]));
                zip.write(content[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
