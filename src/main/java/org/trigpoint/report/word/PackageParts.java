package org.trigpoint.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a Word file in memory, by name.
///
/// @param parts in the order of the file; may be changed
record PackageParts(Map<String, byte[]> parts) {
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*?/>");

    /// Reads a file that was checked before.
    static PackageParts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return new PackageParts(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /// A part of XML; empty text where it is missing.
    String text(String part) {
        byte[] bytes = parts.getOrDefault(part, new byte[0]);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    /// One relationship of a part.
    ///
    /// @param id as the part uses it
    /// @param type the last word of its type, such as "header"
    /// @param target within the folder "word"
    /// @param xml as it stands
    record Relationship(String id, String type, String target, String xml) {
        static Relationship of(String xml) {
            String type = attribute(xml, "Type");
            return new Relationship(attribute(xml, "Id"), type.substring(type.lastIndexOf('/') + 1),
                    attribute(xml, "Target"), xml);
        }

        /// The name of the part it leads to.
        String part() {
            return target.startsWith("/") ? target.substring(1) : "word/" + target;
        }
    }

    /// The relationships of the main part.
    List<Relationship> relationships() {
        Matcher matcher = RELATIONSHIP.matcher(text("word/_rels/document.xml.rels"));
        return matcher.results().map(match -> Relationship.of(match.group())).toList();
    }

    static String attribute(String xml, String name) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }
}
